package org.interculturalcities.importing.importer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.revision.WriteTransaction;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Imports records of one type from the rows of a file. */
public interface RecordImporter {

    /** The value of the {@code kind} parameter. */
    String name();

    /** The entity name in the change log. */
    String entity();

    /** The lowest role that may import this type. */
    Role least();

    ColumnSet columns();

    /** The batch size in records: 1 if each record depends on those before it. */
    int recordsAtOnce();

    /** The grouping key of a row: rows with the same key describe the same record. */
    String key(TableRow row, Headings headings);

    /** Loads comparison data for all records changed after a revision. */
    void begin(long after, ImportSession session);

    /** Parses the rows of each group and finds its existing record. */
    void understand(List<RowGroup> groups, ImportSession session);

    /** Loads the data that {@link #apply} needs for several patches in one query. */
    void lookUp(List<ObjectNode> patches, ImportSession session);

    /** Returns the record or line that a new record probably duplicates under another key. */
    Optional<String> probablySame(VersionedEntity desired, int line, ImportSession session);

    /** Returns the current records with these ids. */
    Map<String, VersionedEntity> present(Collection<String> ids);

    /** Converts a record to its form. */
    JsonNode form(VersionedEntity record);

    /** Converts a patched record to its form. */
    default JsonNode form(VersionedEntity settled, ObjectNode patch) {
        return form(settled);
    }

    /** Applies the patch to the existing or a new record; throws ProblemException with all errors. */
    VersionedEntity apply(@Nullable VersionedEntity present, ObjectNode patch, ImportSession session);

    /** Rejects a record that the caller may not write; checked for the old and the new state. */
    void checkRights(VersionedEntity record, ImportSession session);

    /** The record that undo restores: its earlier state, as far as the caller may write it. */
    default VersionedEntity restored(VersionedEntity before, VersionedEntity present, ImportSession session) {
        return before;
    }

    /** Assigns ids to new records in file order, and saves all records. */
    List<String> write(List<Settled> settled, ImportSession session, WriteTransaction transaction);

    /** Returns those of these ids that other records refer to; these cannot be deleted. */
    List<String> inUse(Collection<String> ids);

    /** The new state of a record, with its current state if it exists. */
    record Settled(@Nullable VersionedEntity present, VersionedEntity desired, ObjectNode patch) {}
}
