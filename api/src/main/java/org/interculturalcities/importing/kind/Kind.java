package org.interculturalcities.importing.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.access.Role;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.Headings;
import org.interculturalcities.revision.Recorded;
import org.interculturalcities.revision.Writing;
import org.interculturalcities.table.TableRow;
import org.jspecify.annotations.Nullable;

/** What there is to know of a kind of record to bring it in from a file. */
public interface Kind {

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
    void begin(long after, Session session);

    /** Makes out what the rows of each record say, and which of the records are there already. */
    void understand(List<Subject> subjects, Session session);

    /** Learns, for several patches at once, what settling them asks for. */
    void lookUp(List<ObjectNode> patches, Session session);

    /** The record, or the line, under another key that a new record probably is. */
    Optional<String> probablySame(Recorded desired, int line, Session session);

    /** The present records of these ids. */
    Map<String, Recorded> present(Collection<String> ids);

    /** A record as its writer would say it. */
    JsonNode form(Recorded record);

    /** A record that a patch has made, as its writer would say it. */
    default JsonNode form(Recorded settled, ObjectNode patch) {
        return form(settled);
    }

    /** What the patch makes of the record that is there, or of a new one; whatever is wrong with it is refused. */
    Recorded settle(@Nullable Recorded present, ObjectNode patch, Session session);

    /** Refuses a record that the caller may not write, be it as it is or as it shall be. */
    void checkRights(Recorded record, Session session);

    /** What undoing an import gives back: the record as it was before, as far as the caller may make it so. */
    default Recorded restored(Recorded before, Recorded present, Session session) {
        return before;
    }

    /** Gives new records, in the order of the file, what only the catalogue can give, such as ids, and writes all down. */
    List<String> write(List<Settled> settled, Session session, Writing writing);

    /** Those of these ids that others refer to, so that they cannot go. */
    List<String> inUse(Collection<String> ids);

    /** A record as it shall be, and as it was, if it was. */
    record Settled(@Nullable Recorded present, Recorded desired, ObjectNode patch) {}
}
