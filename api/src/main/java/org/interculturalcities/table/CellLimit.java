package org.interculturalcities.table;

/** How much Excel takes in a cell, by its specifications and limits; what is longer is cut, and says so at its end. */
public final class CellLimit {

    public static final int LONGEST = 32_767;

    private static final String CUT =
            "… [cut: a cell takes no more than 32,767 characters; CSV and NDJSON have the rest]";

    private CellLimit() {}

    public static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        // Not through the middle of a character.
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** Whether the end of a text was lost: here, or by a program that cuts without a word. */
    public static boolean isCut(String text) {
        return text.endsWith(CUT) || text.length() >= LONGEST;
    }
}
