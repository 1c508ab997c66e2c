package org.interculturalcities.website;

import com.ibm.icu.util.ULocale;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.http.AcceptLanguage;
import org.interculturalcities.request.Messages;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** A language of the user interface. Paths in the first one, English, have no language prefix. */
@TemplateData(namespace = "SiteLanguage")
public record SiteLanguage(String tag) {

    private static final List<SiteLanguage> VALUES =
            Messages.languages().stream().map(SiteLanguage::new).toList();

    static final SiteLanguage ENGLISH = VALUES.get(0);

    public static List<SiteLanguage> values() {
        return VALUES;
    }

    /** The language of the page at a path. */
    static SiteLanguage of(String path) {
        return VALUES.stream()
                .filter(language -> !language.isEnglish())
                .filter(language -> (path + "/").startsWith("/" + language.tag + "/"))
                .findFirst()
                .orElse(ENGLISH);
    }

    /** The language that matches {@code Accept-Language} best. */
    static Optional<SiteLanguage> best(@Nullable String acceptLanguage) {
        return AcceptLanguage.parse(acceptLanguage)
                .best(VALUES.stream().map(SiteLanguage::tag).toList())
                .map(SiteLanguage::new);
    }

    /** The language with this tag. */
    static Optional<SiteLanguage> tagged(String tag) {
        return VALUES.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    static boolean isRightToLeft(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft();
    }

    boolean isEnglish() {
        return equals(ENGLISH);
    }

    public PreferredLanguages languages() {
        return new PreferredLanguages(List.of(tag));
    }

    /** The path of a page in this language. */
    public String path(String english) {
        return Messages.path(tag, english);
    }

    /** The English path of a page in this language; pages are looked up by it. */
    String english(String path) {
        String rest = isEnglish() ? path : path.substring(tag.length() + 1);
        return rest.isEmpty() ? "/" : rest;
    }
}
