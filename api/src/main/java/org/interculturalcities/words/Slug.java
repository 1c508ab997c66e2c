package org.interculturalcities.words;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** A name as it can stand in an address: in small letters of ASCII and digits, its words joined by hyphens. */
public final class Slug {

    private static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slug() {}

    /** The slug of a name, cut at the end of a word; empty where there is neither letter nor digit in it. */
    public static String of(String name, int longest) {
        String ascii = TO_ASCII.transliterate(name);
        String words = ascii.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        String cut =
                words.length() <= longest ? words : words.substring(0, longest).replaceFirst("-[^-]*$", "");
        return cut.replaceAll("^-+|-+$", "");
    }
}
