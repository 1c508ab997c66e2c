package org.interculturalcities.text;

import java.util.List;
import java.util.regex.Pattern;

/** What a reader typed as a query: words, "phrases" and -exclusions. Nothing else has a meaning, so nothing is an error. */
public record ParsedQuery(String text, List<Part> parts) {

    private static final Pattern PART = Pattern.compile("(?<minus>-?)\"(?<phrase>[^\"]*)\"?|(?<word>\\S+)");
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    /** A piece of the query; a word with a hyphen in it is a part of two words. */
    public record Part(String text, boolean quoted, boolean excluded) {}

    public static ParsedQuery parse(String query) {
        return new ParsedQuery(
                query,
                PART.matcher(QUOTES.matcher(query).replaceAll("\""))
                        .results()
                        .map(found -> found.group(3) == null
                                ? new Part(found.group(2), true, !found.group(1).isEmpty())
                                : word(found.group(3)))
                        .toList());
    }

    private static Part word(String text) {
        boolean excluded = text.startsWith("-");
        return new Part(excluded ? text.substring(1) : text, false, excluded);
    }

    /** Whoever quotes or excludes means it, and is not second-guessed. */
    public boolean isPlain() {
        return parts.stream().noneMatch(part -> part.quoted() || part.excluded());
    }
}
