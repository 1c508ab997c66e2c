package org.interculturalcities.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of the website in one language, from the files that the frontend also uses. */
public final class Messages {

    private static final List<String> AREAS = List.of(
            "about",
            "collection",
            "directory",
            "failure",
            "footer",
            "guide",
            "insight",
            "mail",
            "practice",
            "practicePage",
            "problem",
            "search",
            "site",
            "server",
            "shortlist",
            "template",
            "topic");
    private static final String ENGLISH = "en";
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    // As in periods, which are shown as given; the scripts of the site do the same.
    private static final String LATIN_DIGITS = "-u-nu-latn";
    private static final Map<String, Messages> ALL = new ConcurrentHashMap<>();
    private static final List<String> LANGUAGES = readLanguages();

    private final Map<String, JsonNode> messages = new HashMap<>();
    private final PluralRules plurals;
    private final LocalizedNumberFormatter numbers;
    private final boolean isEnglish;

    private Messages(String language) {
        isEnglish = language.equals(ENGLISH);
        plurals = PluralRules.forLocale(ULocale.forLanguageTag(language));
        numbers = NumberFormatter.withLocale(ULocale.forLanguageTag(language + LATIN_DIGITS))
                .grouping(GroupingStrategy.ON_ALIGNED);
        AREAS.forEach(area -> read(ENGLISH, area));
        AREAS.forEach(area -> read(language, area));
    }

    // The file that the frontend also uses.
    private static List<String> readLanguages() {
        try (InputStream file = Messages.class.getClassLoader().getResourceAsStream("website/locales.json")) {
            return List.of(new ObjectMapper().readValue(file, String[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The languages of the site, English first. */
    public static List<String> languages() {
        return LANGUAGES;
    }

    /** The path of a page in a language of the site: only English paths have no prefix. */
    public static String path(String language, String english) {
        return language.equals(ENGLISH) ? english : "/" + language + (english.equals("/") ? "" : english);
    }

    /** The messages of a language of the site; the English ones stand in for those that it lacks. */
    public static Messages in(String language) {
        return ALL.computeIfAbsent(language, Messages::new);
    }

    private void read(String language, String area) {
        String name = "website/messages/" + language + "/" + area + ".json";
        try (InputStream file = Messages.class.getClassLoader().getResourceAsStream(name)) {
            if (file != null) {
                new ObjectMapper()
                        .readTree(file)
                        .properties()
                        .forEach(entry -> messages.put(entry.getKey(), entry.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /**
     * A message with its placeholders filled from pairs such as {@code "title", "Soup"}; {@code count} also selects the
     * plural form.
     */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        JsonNode message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("Unknown message " + key);
        }
        String text = message.isTextual() ? message.asText() : form(message, (Number) values.getOrDefault("count", 1));
        return GAP.matcher(text).replaceAll(gap -> {
            Object value = values.get(gap.group(1));
            return Matcher.quoteReplacement(value == null ? gap.group() : formatted(value));
        });
    }

    /** A message; the given English text in English, and if there is no such message. */
    public String sayOr(String english, String key) {
        return isEnglish || !has(key) ? english : say(key);
    }

    private String form(JsonNode forms, Number count) {
        String form = plurals.select(count.doubleValue());
        return forms.path(forms.has(form) ? form : "other").asText();
    }

    private String formatted(Object value) {
        return value instanceof Number number ? numbers.format(number).toString() : value.toString();
    }
}
