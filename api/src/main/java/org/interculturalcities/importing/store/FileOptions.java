package org.interculturalcities.importing.store;

import java.util.Map;
import org.interculturalcities.columns.DateOrder;
import org.jspecify.annotations.Nullable;

/**
 * What of a file an import reads.
 *
 * @param sheet the name of the sheet; null to find it
 * @param headingLine the line of the headings, from 1; null to find it
 * @param columns names of columns by heading, empty where the cells are left out; other headings are matched
 * @param dateOrder the order of day and month; null to find it
 * @param unknownColumns whether an unknown column is left out with a warning, or prevents the import
 */
public record FileOptions(
        @Nullable String sheet,
        @Nullable Integer headingLine,
        Map<String, String> columns,
        @Nullable DateOrder dateOrder,
        String unknownColumns) {}
