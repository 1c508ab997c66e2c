package org.interculturalcities.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it can stand in an address: in small letters of ASCII and digits, its words joined by hyphens. */
public final class Slug {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern AT_AN_END = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug of a name, cut at the end of a word; empty where there is neither letter nor digit in it. */
    public static String of(String name, int longest) {
        // Most are ASCII already, and to find out the scripts of a text takes its time.
        String ascii = name.chars().allMatch(character -> character < 128) ? name : TO_ASCII.transliterate(name);
        String plain = APOSTROPHES.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = BETWEEN_WORDS.matcher(plain).replaceAll("-");
        String cut =
                words.length() <= longest ? words : words.substring(0, longest).replaceFirst("-[^-]*$", "");
        return AT_AN_END.matcher(cut).replaceAll("");
    }
}
