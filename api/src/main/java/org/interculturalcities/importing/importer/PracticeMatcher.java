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
    void meet(List<RowGroup> subjects, Function<Collection<String>, Map<String, VersionedEntity>> practices) {
        known.lookUp(
                subjects.stream()
                        .flatMap(subject -> PracticeRows.key(subject, session).stream())
                        .toList(),
                session);
        Map<RowGroup, String> meant = new LinkedHashMap<>();
        subjects.forEach(subject -> id(subject).ifPresent(id -> meant.put(subject, id)));
        Map<String, VersionedEntity> present = practices.apply(meant.values());
        meant.forEach((subject, id) -> meet(subject, id, present));
    }

    private Optional<String> id(RowGroup subject) {
        Optional<String> holder = PracticeRows.key(subject, session)
                .flatMap(key -> known.holder(key, session))
                .map(String::valueOf);
        Optional<String> id = subject.leader().text(PracticeColumns.ID);
        if (id.filter(given -> !given.matches("\\d{1,18}")).isPresent()) {
            subject.check().error("id", id.get(), "unknown-id", "Ids of practices are numbers", List.of());
        } else if (holder.isPresent() && id.isPresent() && !holder.equals(id)) {
            subject.check()
                    .error("id", id.get(), "two-records", "The key is that of another practice", List.of(holder.get()));
        }
        return holder.or(() -> id.filter(given -> given.matches("\\d{1,18}")));
    }

    private void meet(RowGroup subject, String id, Map<String, VersionedEntity> present) {
        VersionedEntity record = present.get(id);
        if (record == null) {
            subject.check().error("id", id, "unknown-id", "There is no practice of this id", List.of());
        } else if (!session.targets().add(id)) {
            subject.check().error("", id, "given-twice", "Rows of another key are about the same practice", List.of());
        } else {
            subject.is(record);
        }
    }
}
