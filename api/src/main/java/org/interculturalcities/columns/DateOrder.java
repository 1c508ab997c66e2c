package org.interculturalcities.columns;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether dates such as 05/06/2021 begin with the day or with the month. */
@Schema(
        name = "DateOrder",
        description = "Whether dates such as 05/06/2021 begin with the day (dmy) or the month (mdy)")
public enum DateOrder {
    DMY,
    MDY;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DateOrder of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    DateOrder other() {
        return this == DMY ? MDY : DMY;
    }
}
