package org.interculturalcities.text;

import java.util.List;
import java.util.regex.Pattern;

/** A typed query split into words, "phrases" and -exclusions. There is no other syntax, so every text is valid. */
public record ParsedQuery(String text, List<Part> parts) {

    private static final Pattern PART = Pattern.compile("(?<minus>-?)\"(?<phrase>[^\"]*)\"?|(?<word>\\S+)");
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");

    /** A part of the query; a hyphenated word is one part. */
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

    /** Whether the query has no phrase or exclusion; others are deliberate, so they are never relaxed or corrected. */
    public boolean isPlain() {
        return parts.stream().noneMatch(part -> part.quoted() || part.excluded());
    }
}
