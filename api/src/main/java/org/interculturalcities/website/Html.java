package org.interculturalcities.website;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** HTML with escaped values; values of this type are inserted unescaped. */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** Fills a template that has {@code {}} for each value, in elements or quoted attributes. */
    static Html of(String template, @Nullable Object... values) {
        StringBuilder markup = new StringBuilder();
        int at = 0;
        for (Object value : values) {
            int gap = template.indexOf("{}", at);
            markup.append(template, at, gap).append(value instanceof Html html ? html.markup : escaped(value));
            at = gap + 2;
        }
        return new Html(markup.append(template.substring(at)).toString());
    }

    /** Like {@link #of}, but empty without a value. */
    static Html ifAny(String template, @Nullable Object value) {
        return value == null || value.toString().isBlank() || value.equals(NOTHING) ? NOTHING : of(template, value);
    }

    static <T> Html each(Collection<T> all, Function<? super T, Html> renderer) {
        return new Html(all.stream().map(renderer).map(Html::markup).collect(Collectors.joining()));
    }

    static Html all(Html... parts) {
        return new Html(String.join("", Arrays.stream(parts).map(Html::markup).toList()));
    }

    /** A script element with JSON; escapes all characters that could end the element. */
    static Html json(String json) {
        return new Html("<script type=\"application/ld+json\">"
                + json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "</script>");
    }

    @Override
    public String toString() {
        return markup;
    }

    // Removes characters that HTML forbids, such as the null character.
    private static String escaped(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString()
                        .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\x{FDD0}-\\x{FDEF}\\x{FFFE}\\x{FFFF}]", "")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
    }
}
