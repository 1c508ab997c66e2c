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
 * One planning or applying of an import, and what it has to remember from record to record.
 *
 * @param revision the one that is made, or would be
 * @param targets the records met so far: none is met twice
 * @param known which record stands under a key that must be one record's alone, such as title and city
 */
public record ImportSession(
        Import task,
        ReferenceData referenceData,
        AccessScope accessScope,
        NameResolver names,
        long revision,
        Instant time,
        int year,
        Set<String> targets,
        Map<String, String> known) {

    public static ImportSession of(Import task, Snapshot snapshot, long revision, Instant time) {
        // A copy, to which the records of the file are added as they come.
        ReferenceData referenceData = snapshot.referenceData().copy();
        return new ImportSession(
                task,
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
