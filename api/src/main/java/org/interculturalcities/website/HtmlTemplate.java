package org.interculturalcities.website;

import io.quarkus.qute.RawString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built HTML page in parts, between which pages put their language, head and content, and its security policy. */
record HtmlTemplate(
        String policy, RawString untilLanguage, RawString untilHead, RawString untilContent, RawString rest) {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"\\s*/?>");

    /**
     * Splits the page from the frontend build into parts. Its content security policy becomes a header, since only
     * headers can forbid frames.
     */
    static HtmlTemplate of(String built) {
        Matcher policy = POLICY.matcher(built);
        String directives = policy.find() ? policy.group(1) : "default-src 'self'";
        String html = policy.replaceFirst("");
        return new HtmlTemplate(
                directives + "; frame-ancestors 'none'",
                new RawString(html.substring(0, after(html, "<html "))),
                new RawString(between(html, "<html ", ">", "<!-- head -->")),
                new RawString(between(html, "<!-- /head -->", "", "<!-- page -->")),
                new RawString(html.substring(after(html, "<!-- /page -->"))));
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
}
