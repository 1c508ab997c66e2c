package org.interculturalcities.revision;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A position in the revision log: after one change, counted from 1 within its revision. */
public record ChangeCursor(long revision, int position) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})(?:\\.(\\d{1,9}))?");

    /** The position after the last change of a revision. */
    public static ChangeCursor endOf(long revision) {
        return new ChangeCursor(revision, Integer.MAX_VALUE);
    }

    /** Parses {@code 12} (after all of revision 12) or {@code 12.5} (after its fifth change); empty for other texts. */
    public static Optional<ChangeCursor> parse(String text) {
        Matcher cursor = FORM.matcher(text);
        if (!cursor.matches()) {
            return Optional.empty();
        }
        long revision = Long.parseLong(cursor.group(1));
        return Optional.of(
                cursor.group(2) == null
                        ? endOf(revision)
                        : new ChangeCursor(revision, Integer.parseInt(cursor.group(2))));
    }

    /** The same position, or the start of the revision if the cursor names a whole revision. */
    public ChangeCursor orBeginning() {
        return position == Integer.MAX_VALUE ? new ChangeCursor(revision, 0) : this;
    }

    @Override
    public String toString() {
        return position == Integer.MAX_VALUE ? Long.toString(revision) : revision + "." + position;
    }
}
