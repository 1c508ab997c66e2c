package org.interculturalcities.importing.store;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The effect of a plan on a row. */
@Schema(
        name = "RowAction",
        description =
                "What applying the plan does with a row. create or update: writes the record. archive: the file does not list this practice of its source, so it is archived. unchanged: nothing to"
                        + " write. duplicate: left out, since the practice probably exists under another key. error:"
                        + " never written. skip: no record, such as a row of totals or a remark; left out.")
public enum RowAction {
    CREATE,
    UPDATE,
    /** Of the source, but not in the file. */
    ARCHIVE,
    UNCHANGED,
    /** Probably exists under another key: skipped, unless the options say otherwise. */
    DUPLICATE,
    ERROR,
    /** No record: left out. */
    SKIP;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(RowAction::word).toList();
    }

    public static RowAction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    public boolean isWrite() {
        return this == CREATE || this == UPDATE;
    }
}
