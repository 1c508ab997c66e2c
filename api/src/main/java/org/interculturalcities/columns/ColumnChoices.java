package org.interculturalcities.columns;

import java.util.Map;

/**
 * What people said that the headings of a file mean: names of columns by heading, empty where the cells are left out.
 *
 * @param chosen the choices for this file
 * @param remembered the choices for an earlier file of the same source
 */
public record ColumnChoices(Map<String, String> chosen, Map<String, String> remembered) {

    public static final ColumnChoices NONE = new ColumnChoices(Map.of(), Map.of());
}
