package org.interculturalcities.columns;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of each kind of import file. */
public final class ColumnSets {

    private static final Map<String, ColumnSet> BY_KIND = new LinkedHashMap<>();

    static {
        BY_KIND.put("practices", PracticeColumns.PRACTICES);
        BY_KIND.put("translations", PracticeColumns.TRANSLATIONS);
        BY_KIND.put("cities", DirectoryColumns.CITIES);
        BY_KIND.put("memberships", DirectoryColumns.MEMBERSHIPS);
    }

    private ColumnSets() {}

    /** The kinds of file, the most used first. */
    public static List<String> kinds() {
        return List.copyOf(BY_KIND.keySet());
    }

    public static Optional<ColumnSet> of(String kind) {
        return Optional.ofNullable(BY_KIND.get(kind));
    }
}
