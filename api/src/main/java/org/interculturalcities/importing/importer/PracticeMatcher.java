package org.interculturalcities.importing.importer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interculturalcities.columns.PracticeColumns;
import org.interculturalcities.revision.VersionedEntity;

/** Finds the practices that rows are about: by the key of their source, and then by the catalogue's own. */
final class PracticeMatcher {

    private final PracticeLookup known;
    private final ImportSession session;

    PracticeMatcher(PracticeLookup known, ImportSession session) {
        this.known = known;
        this.session = session;
    }

    /** Tells each subject its practice, of which all are fetched at once, if it is there already. */
    void meet(List<RowGroup> groups, Function<Collection<String>, Map<String, VersionedEntity>> practices) {
        known.lookUp(
                groups.stream()
                        .flatMap(group -> PracticeRows.key(group, session).stream())
                        .toList(),
                session);
        Map<RowGroup, String> meant = new LinkedHashMap<>();
        groups.forEach(group -> id(group).ifPresent(id -> meant.put(group, id)));
        Map<String, VersionedEntity> present = practices.apply(meant.values());
        meant.forEach((group, id) -> meet(group, id, present));
    }

    private Optional<String> id(RowGroup group) {
        Optional<String> holder = PracticeRows.key(group, session)
                .flatMap(key -> known.holder(key, session))
                .map(String::valueOf);
        Optional<String> id = group.leader().text(PracticeColumns.ID);
        if (id.filter(given -> !given.matches("\\d{1,18}")).isPresent()) {
            group.check().error("id", id.get(), "unknown-id", "Ids of practices are numbers", List.of());
        } else if (holder.isPresent() && id.isPresent() && !holder.equals(id)) {
            group.check()
                    .error("id", id.get(), "two-records", "The key is that of another practice", List.of(holder.get()));
        }
        return holder.or(() -> id.filter(given -> given.matches("\\d{1,18}")));
    }

    private void meet(RowGroup group, String id, Map<String, VersionedEntity> present) {
        VersionedEntity record = present.get(id);
        if (record == null) {
            group.check().error("id", id, "unknown-id", "There is no practice of this id", List.of());
        } else if (!session.targets().add(id)) {
            group.check().error("", id, "given-twice", "Rows of another key are about the same practice", List.of());
        } else {
            group.is(record);
        }
    }
}
