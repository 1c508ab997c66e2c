package org.interculturalcities.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Converts names to URL slugs: lower-case ASCII letters and digits, words joined by hyphens. */
public final class Slug {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_AN_END = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug of a name, cut at a word boundary; empty if the name has no letter or digit. */
    public static String of(String name, int longest) {
        // Most names are ASCII already, and transliteration is slow.
        String ascii = name.chars().allMatch(character -> character < 128) ? name : TO_ASCII.transliterate(name);
        String plain = APOSTROPHES.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = BETWEEN_WORDS.matcher(plain).replaceAll("-");
        String cut =
                words.length() <= longest ? words : words.substring(0, longest).replaceFirst("-[^-]*$", "");
        return AT_AN_END.matcher(cut).replaceAll("");
    }
}
