package org.interculturalcities.website;

import io.quarkus.qute.RawString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built HTML page in parts, between which pages put their language, head and content, and its security policy. */
record HtmlTemplate(
        String policy, RawString untilLanguage, RawString untilHead, RawString untilContent, RawString rest) {

    private static final Pattern POLICY =
            Pattern.compile("<meta\\s+http-equiv=\"Content-Security-Policy\"\\s+content=\"([^\"]*)\"\\s*/?>");

    /** The content security policy of a page, as a header, since only headers can forbid frames. */
    static String policy(String html) {
        Matcher policy = POLICY.matcher(html);
        String directives = policy.find() ? policy.group(1) : "default-src 'self'";
        return directives + "; frame-ancestors 'none'";
    }

    /** Splits the page from the frontend build into parts. Its policy becomes a header. */
    static HtmlTemplate of(String built) {
        String html = POLICY.matcher(built).replaceFirst("");
        return new HtmlTemplate(
                policy(built),
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
