package org.interculturalcities.importing.importer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.interculturalcities.columns.PracticeColumns;
import org.interculturalcities.revision.VersionedEntity;

/** Matches row groups to existing practices: by external id first, then by catalogue id. */
final class PracticeMatcher {

    private final PracticeLookup known;
    private final ImportSession session;

    PracticeMatcher(PracticeLookup known, ImportSession session) {
        this.known = known;
        this.session = session;
    }

    /** Assigns each group its existing practice; loads all practices in one query. */
    void match(List<RowGroup> groups, Function<Collection<String>, Map<String, VersionedEntity>> practices) {
        known.lookUp(
                groups.stream()
                        .flatMap(group -> PracticeRows.key(group, session).stream())
                        .toList(),
                session);
        Map<RowGroup, String> meant = new LinkedHashMap<>();
        groups.forEach(group -> id(group).ifPresent(id -> meant.put(group, id)));
        Map<String, VersionedEntity> present = practices.apply(meant.values());
        meant.forEach((group, id) -> match(group, id, present));
    }

    private Optional<String> id(RowGroup group) {
        Optional<String> holder = PracticeRows.key(group, session)
                .flatMap(key -> known.holder(key, session))
                .map(String::valueOf);
        Optional<String> id = group.leader().text(PracticeColumns.ID);
        if (id.filter(text -> !text.matches("\\d{1,18}")).isPresent()) {
            group.check().error("id", id.get(), "unknown-id", "Practice ids are numbers", List.of());
        } else if (holder.isPresent() && id.isPresent() && !holder.equals(id)) {
            group.check()
                    .error("id", id.get(), "two-records", "The key belongs to another practice", List.of(holder.get()));
        }
        return holder.or(() -> id.filter(text -> text.matches("\\d{1,18}")));
    }

    private void match(RowGroup group, String id, Map<String, VersionedEntity> present) {
        VersionedEntity record = present.get(id);
        if (record == null) {
            group.check().error("id", id, "unknown-id", "No practice has this id", List.of());
        } else if (!session.targets().add(id)) {
            group.check().error("", id, "given-twice", "Rows with another key describe the same practice", List.of());
        } else {
            group.setPresent(record);
        }
    }
}
