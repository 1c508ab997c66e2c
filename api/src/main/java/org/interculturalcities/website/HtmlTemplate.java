package org.interculturalcities.website;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTML page of the single-page application, with placeholders for the content of each URL. */
final class HtmlTemplate {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"\\s*/?>");

    private final String policy;
    private final List<String> fixed;

    private HtmlTemplate(String policy, List<String> fixed) {
        this.policy = policy;
        this.fixed = fixed;
    }

    /**
     * Splits the page from the frontend build into parts. Its content security policy becomes a header, since only
     * headers can forbid frames.
     */
    static HtmlTemplate of(String built) {
        Matcher policy = POLICY.matcher(built);
        String directives = policy.find() ? policy.group(1) : "default-src 'self'";
        String html = policy.replaceFirst("");
        List<String> fixed = List.of(
                before(html, "<html "),
                between(html, "<html ", ">", "<!-- head -->"),
                between(html, "<!-- /head -->", "", "<!-- page -->"),
                html.substring(after(html, "<!-- /page -->")));
        return new HtmlTemplate(directives + "; frame-ancestors 'none'", fixed);
    }

    private static String before(String html, String mark) {
        return html.substring(0, after(html, mark));
    }

    private static String between(String html, String mark, String end, String next) {
        int start = html.indexOf(end, after(html, mark));
        return html.substring(start, after(html, next) - next.length());
    }

    private static int after(String html, String mark) {
        int at = html.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException("The HTML template lacks " + mark);
        }
        return at + mark.length();
    }

    /** The value of {@code Content-Security-Policy}. */
    String policy() {
        return policy;
    }

    String filled(SiteLanguage language, Html head, Html body) {
        Html attributes = Html.of("lang=\"{}\" dir=\"{}\"", language.tag(), SiteLanguage.direction(language.tag()));
        return List.of(fixed.get(0), attributes, fixed.get(1), head, fixed.get(2), body, fixed.get(3)).stream()
                .map(Object::toString)
                .collect(Collectors.joining());
    }
}
