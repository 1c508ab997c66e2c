package org.interculturalcities.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Translates Jackson exceptions into problems. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem of(JsonProcessingException fault) {
        if (fault instanceof StreamConstraintsException || fault.getCause() instanceof StreamConstraintsException) {
            return new Problem(ProblemType.TOO_LARGE, ProblemType.TOO_LARGE.explanation(), List.of());
        }
        if (!(fault instanceof JsonMappingException mismatch)) {
            return new Problem(
                    ProblemType.MALFORMED_REQUEST,
                    "The body is not valid JSON: line %d, column %d"
                            .formatted(
                                    fault.getLocation().getLineNr(),
                                    fault.getLocation().getColumnNr()),
                    List.of());
        }
        return ValidationErrors.refusal(List.of(cause(mismatch))).problem();
    }

    private static Problem.Cause cause(JsonMappingException mismatch) {
        String pointer = pointer(mismatch);
        if (mismatch instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            return cause(pointer, "unknown-field", "There is no such field", unknown.getPropertyName(), known);
        } else if (mismatch instanceof InvalidFormatException wrong) {
            return cause(
                    pointer,
                    "unknown-value",
                    "Not an accepted value",
                    String.valueOf(wrong.getValue()),
                    choices(wrong.getTargetType()));
        }
        String message = mismatch.getOriginalMessage();
        return message.startsWith("Missing required")
                ? cause(pointer, "missing", "This field is required", null, List.of())
                : cause(pointer, "wrong-type", "The value has the wrong type", null, List.of());
    }

    private static Problem.Cause cause(
            String pointer, String code, String message, @Nullable String value, List<String> allowed) {
        return new Problem.Cause(null, pointer, code, message, value, allowed.isEmpty() ? null : allowed);
    }

    private static List<String> choices(@Nullable Class<?> type) {
        return type == null || !type.isEnum()
                ? List.of()
                : Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }

    private static String pointer(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> ValidationErrors.step(
                        step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
