package org.interculturalcities.editing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.text.NameIndex.Match;
import org.jspecify.annotations.Nullable;

/** Validates references to other records, by id or by full name in any language, and adds each error. */
public record ReferenceRules(ReferenceNames names, ValidationErrors errors) {

    private static final int MAX_REFERENCES = 100;

    /** Returns the ids that a list of ids and names stands for, each once. */
    public List<String> ids(String pointer, ReferenceType type, @Nullable List<String> given) {
        List<String> values = given == null ? List.of() : given;
        if (values.size() > MAX_REFERENCES) {
            errors.add(pointer, "too-many", "At most %d".formatted(MAX_REFERENCES), null);
            return List.of();
        }
        return IntStream.range(0, values.size())
                .mapToObj(index -> id(pointer + "/" + index, type, values.get(index)))
                .distinct()
                .toList();
    }

    /** Returns the id that a required id or name stands for. */
    public String id(String pointer, ReferenceType type, @Nullable String given) {
        if (given == null) {
            errors.add(pointer, "missing", "This field is required", null, names.ids(type));
            return "";
        } else if (names.ids(type).contains(given)) {
            return given;
        }
        Match match = names.find(type, given);
        if (match.ids().size() == 1 && !match.isMisspelt()) {
            return match.ids().iterator().next();
        } else if (match.ids().isEmpty()) {
            Set<String> allowed = match.near().isEmpty() ? names.ids(type) : Set.copyOf(match.near());
            errors.add(pointer, "unknown-value", "No %s has this id or name".formatted(type.word()), given, allowed);
        } else {
            String ids = String.join(" or ", match.ids());
            errors.add(pointer, "unknown-value", "Did you mean %s?".formatted(ids), given, match.ids());
        }
        return given;
    }
}
