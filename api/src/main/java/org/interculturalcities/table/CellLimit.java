package org.interculturalcities.table;

/** Cuts text to the cell limit of Excel, 32,767 characters; a note at the end marks the cut. */
public final class CellLimit {

    public static final int MAX_LENGTH = 32_767;

    private static final String CUT =
            "… [cut: a cell takes no more than 32,767 characters; CSV and NDJSON have the rest]";

    private CellLimit() {}

    public static String cut(String text) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int end = MAX_LENGTH - CUT.length();
        // Does not split a surrogate pair.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Whether a text was cut, by this class or by another program at the limit. */
    public static boolean isCut(String text) {
        return text.endsWith(CUT) || text.length() >= MAX_LENGTH;
    }
}
