package org.interculturalcities.importing;

import java.util.Map;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ValidationErrors;
import org.interculturalcities.importing.store.RowEdit;

/** Checks the edit of a row of a plan. */
final class RowEditRules {

    private static final int MAX_CELLS = 100;
    private static final int MAX_HEADING_LENGTH = 500;
    private static final int MAX_TEXT_LENGTH = 32_767;

    private RowEditRules() {}

    static RowEdit checked(RowEdit edit, boolean isPlanned, int line) {
        if (!isPlanned) {
            throw ProblemException.unknown("row of this import on line", Integer.toString(line));
        }
        ValidationErrors errors = new ValidationErrors();
        Map<String, String> cells = edit.texts();
        if (cells.isEmpty() && edit.skip() == null) {
            errors.add("", "missing", "Give cells, skip or both", null);
        }
        if (cells.size() > MAX_CELLS) {
            errors.add("/cells", "too-long", "At most %d cells".formatted(MAX_CELLS), null);
        }
        cells.forEach((heading, text) -> {
            String pointer = "/cells" + ValidationErrors.step(heading);
            if (heading.isBlank() || heading.length() > MAX_HEADING_LENGTH) {
                errors.add(pointer, "too-long", "A heading of 1 to %d characters".formatted(MAX_HEADING_LENGTH), null);
            } else if (text.length() > MAX_TEXT_LENGTH) {
                errors.add(pointer, "too-long", "At most %d characters".formatted(MAX_TEXT_LENGTH), null);
            }
        });
        errors.finish();
        return edit;
    }
}
