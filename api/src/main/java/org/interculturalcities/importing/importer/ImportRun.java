package org.interculturalcities.importing.importer;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.interculturalcities.access.AccessScope;
import org.interculturalcities.columns.check.NameResolver;
import org.interculturalcities.importing.store.Import;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.search.Snapshot;

/**
 * The state of one run of planning, applying or undoing, shared by all records of the file.
 *
 * @param revision the revision that the run writes, or would write
 * @param targets the ids of records seen so far; a record may occur only once
 * @param known records by unique key, such as title and city
 */
public record ImportRun(
        Import task,
        RecordImporter importer,
        ReferenceData referenceData,
        AccessScope accessScope,
        NameResolver names,
        long revision,
        Instant time,
        int year,
        Set<String> targets,
        Map<String, String> known) {

    public static ImportRun of(Import task, RecordImporter importer, Snapshot snapshot, long revision, Instant time) {
        // A copy: the run adds the records of the file to it.
        ReferenceData referenceData = snapshot.referenceData().copy();
        return new ImportRun(
                task,
                importer,
                referenceData,
                AccessScope.of(task.caller(), snapshot),
                new NameResolver(referenceData),
                revision,
                time,
                snapshot.day().getYear(),
                new HashSet<>(),
                new HashMap<>());
    }
}
