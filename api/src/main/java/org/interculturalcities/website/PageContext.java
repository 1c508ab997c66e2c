package org.interculturalcities.website;

import java.util.Arrays;
import java.util.List;
import org.interculturalcities.request.Messages;
import org.jspecify.annotations.Nullable;

/** What all templates need: the language, the base URL, the HTML page to fill, and the files that it loads first. */
record PageContext(SiteLanguage language, String root, HtmlTemplate html, List<String> files) {

    public String say(String key, Object... namesAndValues) {
        return Messages.in(language.tag()).say(key, namesAndValues);
    }

    boolean has(String key) {
        return Messages.in(language.tag()).has(key);
    }

    /** The path of a page in this language, for links. */
    public String to(String path) {
        return language.path(path);
    }

    public String address(String path) {
        return root + to(path);
    }

    public String direction(String tag) {
        return SiteLanguage.isRightToLeft(tag) ? "rtl" : "ltr";
    }

    /** The address of the picture that social networks show of a page. */
    public String picture(Page page) {
        return root + "/share/" + language.tag() + (page.isRecord() ? page.path() : "/pages/home") + ".png";
    }

    /** The parts of a text between blank lines. */
    public List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\n\\s*\\n"))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
    }

    /** Whether it can be linked; other addresses of sources and references are shown as text. */
    public boolean isWebAddress(@Nullable String url) {
        return url != null && url.matches("https?://[^\\s\\\\^`{|}<>\"]+");
    }
}
