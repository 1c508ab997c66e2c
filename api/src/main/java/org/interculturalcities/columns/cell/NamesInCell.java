package org.interculturalcities.columns.cell;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interculturalcities.columns.check.RowProblems;
import org.interculturalcities.editing.ReferenceType;

/**
 * Splits a cell into names. A comma, a slash or "and" may belong to a name, so the longest known names win. Countries among
 * the names of cities go to the row's countries.
 */
record NamesInCell(ReferenceType vocabulary, RowProblems row) {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_PARTS = 20;
    // Signs, and "and" in the languages of the site.
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,/&+،]\\s*|\\s+(?:and|e|et|y|und|та|і|й|و)\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)$");

    /** The start and end of a part between separators. */
    private record Part(int start, int end) {}

    List<String> of(JsonNode cell) {
        List<String> names = Cells.values(cell).stream()
                .flatMap(value -> split(value).stream())
                .toList();
        names.stream().filter(this::isCountry).forEach(this::addToCountries);
        return names.stream().filter(name -> !isCountry(name)).toList();
    }

    private List<String> split(String value) {
        if (value.length() > MAX_LENGTH || isName(value)) {
            return List.of(value);
        }
        List<Part> parts = parts(value);
        if (parts.size() == 1 || parts.size() > MAX_PARTS) {
            return List.of(value);
        }
        List<String> names = new ArrayList<>();
        boolean isAnyKnown = false;
        int next = 0;
        while (next < parts.size()) {
            int last = lastOfName(value, parts, next);
            isAnyKnown |= last >= next;
            last = Math.max(last, next);
            names.add(value.substring(parts.get(next).start(), parts.get(last).end()));
            next = last + 1;
        }
        return isAnyKnown ? names : List.of(value);
    }

    private static List<Part> parts(String value) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (Matcher found = BETWEEN.matcher(value); found.find(); start = found.end()) {
            parts.add(new Part(start, found.start()));
        }
        parts.add(new Part(start, value.length()));
        return parts;
    }

    // The last part of the longest name that begins with this part; -1 if there is none.
    private int lastOfName(String value, List<Part> parts, int first) {
        for (int last = parts.size() - 1; last >= first; last--) {
            if (isName(value.substring(parts.get(first).start(), parts.get(last).end()))) {
                return last;
            }
        }
        return -1;
    }

    private boolean isName(String text) {
        return row.names().isKnown(vocabulary, text)
                || vocabulary == ReferenceType.CITY && row.names().isExactly(ReferenceType.COUNTRY, countryName(text));
    }

    // A city with the name of a country is a city.
    private boolean isCountry(String name) {
        return vocabulary == ReferenceType.CITY
                && name.length() <= MAX_LENGTH
                && !row.names().isKnown(vocabulary, name)
                && isName(name);
    }

    private void addToCountries(String name) {
        String code = row.names().find(ReferenceType.COUNTRY, countryName(name), ReferenceType.COUNTRY.word(), row);
        if (code != null) {
            row.countries().add(code);
        }
    }

    // "España (todo el país)".
    private static String countryName(String text) {
        return BRACKETS.matcher(text).replaceFirst("");
    }
}
