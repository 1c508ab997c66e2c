package org.interculturalcities.website;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of the website in one language, from the files that the frontend also uses. */
final class Messages {

    private static final List<String> AREAS = List.of(
            "about",
            "directory",
            "failure",
            "footer",
            "guide",
            "insight",
            "practice",
            "practicePage",
            "search",
            "site",
            "server",
            "shortlist",
            "template");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final Map<SiteLanguage, Messages> ALL = new ConcurrentHashMap<>();

    private final Map<String, JsonNode> messages = new HashMap<>();
    private final PluralRules plurals;
    private final NumberFormat numbers;

    private Messages(SiteLanguage language) {
        plurals = PluralRules.forLocale(ULocale.forLanguageTag(language.tag()));
        numbers = NumberFormat.getInstance(Locale.forLanguageTag(language.tag()));
        AREAS.forEach(area -> read(SiteLanguage.ENGLISH, area));
        AREAS.forEach(area -> read(language, area));
    }

    static Messages in(SiteLanguage language) {
        return ALL.computeIfAbsent(language, Messages::new);
    }

    private void read(SiteLanguage language, String area) {
        String name = "website/messages/" + language.tag() + "/" + area + ".json";
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

    boolean has(String key) {
        return messages.containsKey(key);
    }

    /**
     * A message with its placeholders filled from pairs such as {@code "title", "Soup"}; {@code count} also selects the
     * plural form.
     */
    String say(String key, Object... namesAndValues) {
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

    private String form(JsonNode forms, Number count) {
        String form = plurals.select(count.doubleValue());
        return forms.path(forms.has(form) ? form : "other").asText();
    }

    private synchronized String formatted(Object value) {
        return value instanceof Number number ? numbers.format(number) : value.toString();
    }
}
