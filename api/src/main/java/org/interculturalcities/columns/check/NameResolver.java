package org.interculturalcities.columns.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.interculturalcities.editing.ReferenceNames;
import org.interculturalcities.editing.ReferenceType;
import org.interculturalcities.place.City;
import org.interculturalcities.search.ReferenceData;
import org.interculturalcities.text.NameIndex.Match;
import org.jspecify.annotations.Nullable;

/** Resolves names to ids by the rules of the search: in any language, without accents, misspelt. */
public final class NameResolver {

    private final ReferenceData referenceData;
    private final ReferenceNames names;

    public NameResolver(ReferenceData referenceData) {
        this.referenceData = referenceData;
        this.names = new ReferenceNames(referenceData);
    }

    /** Returns the id of a name in a cell; adds an error to the row if it is unknown or ambiguous. */
    @Nullable
    public String find(ReferenceType vocabulary, String typed, String column, RowProblems row) {
        Match match = names.find(vocabulary, typed);
        Set<String> ids = vocabulary == ReferenceType.CITY ? inCountries(match.ids(), row.countries()) : match.ids();
        String word = vocabulary.word();
        if (ids.size() > 1) {
            row.error(column, typed, "ambiguous-" + word, "This could be one of several", ids);
            return null;
        } else if (ids.isEmpty()) {
            row.error(
                    column,
                    typed,
                    "unknown-" + word,
                    "The catalogue does not contain this " + word,
                    candidates(vocabulary, match));
            return null;
        }
        String id = ids.iterator().next();
        if (match.isMisspelt()) {
            row.warn(column, typed, "misspelt-" + word, "Read as " + id, List.of(id));
        }
        return id;
    }

    /** Whether this is the name of one record or of several, perhaps misspelt. */
    public boolean isKnown(ReferenceType vocabulary, String typed) {
        return !names.find(vocabulary, typed).ids().isEmpty();
    }

    /** Whether this is the name of one record, spelt as the catalogue does. */
    public boolean isExactly(ReferenceType vocabulary, String typed) {
        Match match = names.find(vocabulary, typed);
        return match.ids().size() == 1 && !match.isMisspelt();
    }

    // A short list is shown completely.
    private List<String> candidates(ReferenceType vocabulary, Match match) {
        boolean isShort = vocabulary != ReferenceType.CITY && vocabulary != ReferenceType.COUNTRY;
        return match.near().isEmpty() && isShort ? List.copyOf(names.ids(vocabulary)) : match.near();
    }

    private Set<String> inCountries(Set<String> cities, Set<String> countries) {
        if (cities.size() < 2 || countries.isEmpty()) {
            return cities;
        }
        return cities.stream()
                .filter(id -> referenceData.find(City.class, id).stream()
                        .anyMatch(city -> countries.contains(city.country())))
                .collect(Collectors.toSet());
    }
}
