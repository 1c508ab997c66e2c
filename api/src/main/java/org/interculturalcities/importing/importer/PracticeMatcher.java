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

    private final PracticeLookup lookup;
    private final ImportRun run;

    PracticeMatcher(PracticeLookup lookup, ImportRun run) {
        this.lookup = lookup;
        this.run = run;
    }

    /** Assigns each group its existing practice; loads all practices in one query. */
    void match(List<RowGroup> groups, Function<Collection<String>, Map<String, VersionedEntity>> practices) {
        Map<RowGroup, String> ids = identify(groups);
        Map<String, VersionedEntity> present = practices.apply(ids.values());
        ids.forEach((group, id) -> match(group, id, present));
        groups.stream().filter(group -> !ids.containsKey(group)).forEach(this::checkKey);
    }

    /** Returns the ids of the practices that the groups mean. */
    Map<RowGroup, String> identify(List<RowGroup> groups) {
        lookup.loadExternalIds(
                groups.stream()
                        .flatMap(group -> PracticeRows.key(group, run).stream())
                        .toList(),
                run);
        Map<RowGroup, String> ids = new LinkedHashMap<>();
        groups.forEach(group -> id(group).ifPresent(id -> ids.put(group, id)));
        return ids;
    }

    // Rows without a key may differ in how they spell a city, and still describe one new practice.
    private void checkKey(RowGroup group) {
        PracticeRows.key(group, run)
                .filter(key -> !run.targets().add(key.toString()))
                .ifPresent(key -> group.check()
                        .error(
                                "externalId",
                                null,
                                "given-twice",
                                "An earlier row has the same title and cities; give each practice a key of its own"));
    }

    private Optional<String> id(RowGroup group) {
        Optional<String> holder = PracticeRows.key(group, run)
                .flatMap(key -> lookup.find(key, run))
                .map(String::valueOf);
        Optional<String> id = group.leader().text(PracticeColumns.ID);
        if (id.filter(text -> !text.matches("\\d{1,18}")).isPresent()) {
            group.check().error("id", id.get(), "unknown-id", "Practice ids are numbers");
        } else if (holder.isPresent() && id.isPresent() && !holder.equals(id)) {
            group.check()
                    .error("id", id.get(), "two-records", "The key belongs to another practice", List.of(holder.get()));
        }
        return holder.or(() -> id.filter(text -> text.matches("\\d{1,18}")));
    }

    private void match(RowGroup group, String id, Map<String, VersionedEntity> present) {
        VersionedEntity record = present.get(id);
        if (record == null) {
            group.check().error("id", id, "unknown-id", "No practice has this id");
        } else if (!run.targets().add(id)) {
            group.check().error("", id, "given-twice", "Rows with another key describe the same practice");
        } else {
            group.setPresent(record);
        }
    }
}
