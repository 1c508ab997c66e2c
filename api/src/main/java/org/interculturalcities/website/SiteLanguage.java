package org.interculturalcities.website;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.interculturalcities.http.AcceptLanguage;
import org.interculturalcities.text.PreferredLanguages;
import org.jspecify.annotations.Nullable;

/** A language of the user interface. Paths in the first one, English, have no language prefix. */
@TemplateData(namespace = "SiteLanguage")
public record SiteLanguage(String tag) {

    private static final List<SiteLanguage> VALUES = read();

    static final SiteLanguage ENGLISH = VALUES.get(0);

    // The file that the frontend also uses.
    private static List<SiteLanguage> read() {
        try (InputStream file = SiteLanguage.class.getClassLoader().getResourceAsStream("website/locales.json")) {
            return Arrays.stream(new ObjectMapper().readValue(file, String[].class))
                    .map(SiteLanguage::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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

    boolean isEnglish() {
        return equals(ENGLISH);
    }

    public PreferredLanguages languages() {
        return new PreferredLanguages(List.of(tag));
    }

    /** The path of a page in this language. */
    public String path(String english) {
        return isEnglish() ? english : "/" + tag + (english.equals("/") ? "" : english);
    }

    /** The English path of a page in this language; pages are looked up by it. */
    String english(String path) {
        String rest = isEnglish() ? path : path.substring(tag.length() + 1);
        return rest.isEmpty() ? "/" : rest;
    }
}
