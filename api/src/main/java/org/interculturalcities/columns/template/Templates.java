package org.interculturalcities.columns.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interculturalcities.columns.Column;
import org.interculturalcities.columns.ColumnSet;
import org.interculturalcities.columns.DirectoryColumns;
import org.interculturalcities.columns.PracticeColumns;

/** The columns of each kind of import file. */
public final class Templates {

    private static final Map<String, ColumnSet> BY_KIND = new LinkedHashMap<>();

    static {
        BY_KIND.put("practices", PracticeColumns.PRACTICES);
        BY_KIND.put("translations", PracticeColumns.TRANSLATIONS);
        BY_KIND.put("cities", DirectoryColumns.CITIES);
        BY_KIND.put("memberships", DirectoryColumns.MEMBERSHIPS);
    }

    private Templates() {}

    /** The kinds of file, the most used first. */
    public static List<String> kinds() {
        return List.copyOf(BY_KIND.keySet());
    }

    /** The columns of a spreadsheet template. */
    public static Optional<List<Column>> columns(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind)).map(columns -> columns.columns().stream()
                .filter(column -> column.content().isFlat())
                .toList());
    }
}
