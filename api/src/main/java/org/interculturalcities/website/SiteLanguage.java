package org.interculturalcities.website;

import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interculturalcities.http.AcceptLanguage;
import org.interculturalcities.text.Languages;
import org.jspecify.annotations.Nullable;

/** The languages of the user interface. Paths in English have no language prefix. */
@TemplateEnum
enum SiteLanguage {
    EN,
    FR,
    DE,
    ES,
    IT,
    PT,
    UK,
    AR;

    private final String tag = name().toLowerCase(Locale.ROOT);

    /** The language of the page at a path. */
    static SiteLanguage of(String path) {
        return Arrays.stream(values())
                .filter(language -> language != EN)
                .filter(language -> (path + "/").startsWith("/" + language.tag + "/"))
                .findFirst()
                .orElse(EN);
    }

    /** The language that matches {@code Accept-Language} best. */
    static Optional<SiteLanguage> best(@Nullable String acceptLanguage) {
        List<String> tags = Arrays.stream(values()).map(SiteLanguage::tag).toList();
        return AcceptLanguage.parse(acceptLanguage).best(tags).map(tag -> values()[tags.indexOf(tag)]);
    }

    public String tag() {
        return tag;
    }

    public Languages languages() {
        return new Languages(List.of(tag));
    }

    /** The path of a page in this language. */
    public String path(String english) {
        return this == EN ? english : "/" + tag + (english.equals("/") ? "" : english);
    }

    /** The English path of a page in this language; pages are looked up by it. */
    String english(String path) {
        String rest = this == EN ? path : path.substring(tag.length() + 1);
        return rest.isEmpty() ? "/" : rest;
    }
}
