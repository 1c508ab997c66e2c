package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.ColumnSets;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Imports records of one type from the rows of a file. */
public interface RecordImporter {

    /** The value of the {@code kind} parameter. */
    String kind();

    default ColumnSet columns() {
        return ColumnSets.of(kind()).orElseThrow();
    }

    /** The entity name in the change log. */
    String entity();

    /** The lowest role that may import this type. */
    Role lowestRole();

    /** The number of records to apply together: 1 if each record depends on those before it. */
    default int recordsAtOnce() {
        return 1;
    }

    /** The grouping key of a row: rows with the same key describe the same record. */
    String groupingKey(TableRow row, Headings headings);

    /** Finds the existing record of each group and fills its patch. */
    void resolve(List<RowGroup> groups, ImportRun run);

    /** Returns the ids of the existing records that rows mean which the import leaves out. */
    default Map<RowGroup, String> identify(List<RowGroup> groups, ImportRun run) {
        return Map.of();
    }

    /** Loads what {@link #findDuplicate} compares with: all records changed after a revision. */
    default void prepare(long after, ImportRun run) {}

    /** Loads what {@link #desired} needs for several patches in one query. */
    default void preload(List<ObjectNode> patches, ImportRun run) {}

    /** Returns the current records with these ids. */
    Map<String, VersionedEntity> findAll(Collection<String> ids);

    /** What the existing or a new record becomes with the patch; throws ProblemException with all errors. */
    VersionedEntity desired(@Nullable VersionedEntity present, ObjectNode patch, ImportRun run);

    /** Rejects a record that the caller may not write; checked for the old and the new state. */
    void checkRights(VersionedEntity record, ImportRun run);

    /** Returns the record or line that a new record probably duplicates under another key. */
    default Optional<String> findDuplicate(VersionedEntity desired, int line, ImportRun run) {
        return Optional.empty();
    }

    /** Converts a record to its form. */
    JsonNode form(VersionedEntity record);

    /** Converts a patched record to its form. */
    default JsonNode form(VersionedEntity desired, ObjectNode patch) {
        return form(desired);
    }

    /** Assigns ids to new records in file order, saves all records, and returns their ids. */
    List<String> write(List<RecordWrite> writes, ImportRun run, WriteTransaction transaction);

    /** Saves the state of a record before the import, as far as the caller may write it. */
    void restore(VersionedEntity before, VersionedEntity imported, ImportRun run, WriteTransaction transaction);

    /** Returns those of these ids that other records refer to; these cannot be deleted. */
    default List<String> inUse(Collection<String> ids) {
        return List.of();
    }

    /** A record to save, with its current state if it exists. */
    record RecordWrite(@Nullable VersionedEntity present, VersionedEntity desired, ObjectNode patch) {}
}
