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

/** What there is to know of a kind of record to bring it in from a file. */
public interface RecordImporter {

    /** As the parameter has it. */
    String name();

    /** The word for the record in the log. */
    String entity();

    /** The least role that brings any of these. */
    Role least();

    ColumnSet columns();

    /** How many records are settled before they are written: one where each depends on those before it. */
    int recordsAtOnce();

    /** Which record a row is about, as far as it says so itself: rows of one key are of one record. */
    String key(TableRow row, Headings headings);

    /** Learns what all records must be compared with that were changed after a revision. */
    void begin(long after, ImportSession session);

    /** Makes out what the rows of each record say, and which of the records are there already. */
    void understand(List<RowGroup> groups, ImportSession session);

    /** Learns, for several patches at once, what settling them asks for. */
    void lookUp(List<ObjectNode> patches, ImportSession session);

    /** The record, or the line, under another key that a new record probably is. */
    Optional<String> probablySame(VersionedEntity desired, int line, ImportSession session);

    /** The present records of these ids. */
    Map<String, VersionedEntity> present(Collection<String> ids);

    /** A record as its writer would say it. */
    JsonNode form(VersionedEntity record);

    /** A record that a patch has made, as its writer would say it. */
    default JsonNode form(VersionedEntity settled, ObjectNode patch) {
        return form(settled);
    }

    /** What the patch makes of the record that is there, or of a new one; whatever is wrong with it is refused. */
    VersionedEntity apply(@Nullable VersionedEntity present, ObjectNode patch, ImportSession session);

    /** Refuses a record that the caller may not write, be it as it is or as it shall be. */
    void checkRights(VersionedEntity record, ImportSession session);

    /** What undoing an import gives back: the record as it was before, as far as the caller may make it so. */
    default VersionedEntity restored(VersionedEntity before, VersionedEntity present, ImportSession session) {
        return before;
    }

    /** Gives new records, in the order of the file, what only the catalogue can give, such as ids, and writes all down. */
    List<String> write(List<Settled> settled, ImportSession session, WriteTransaction transaction);

    /** Those of these ids that others refer to, so that they cannot go. */
    List<String> inUse(Collection<String> ids);

    /** A record as it shall be, and as it was, if it was. */
    record Settled(@Nullable VersionedEntity present, VersionedEntity desired, ObjectNode patch) {}
}
