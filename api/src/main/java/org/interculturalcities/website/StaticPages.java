package org.interculturalcities.website;

import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interculturalcities.http.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The pages without records: explanations, and pages that scripts fill. */
record StaticPages(PageContext site) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");

    /** A part of a paragraph; with a link or without. */
    record Part(String text, @Nullable String link) {}

    TemplateInstance of(String path, String titleKey, String leadKey) {
        String lead = site.say(leadKey);
        return Templates.text(site, Page.of(site.say(titleKey), lead, path), lead, List.of());
    }

    /** A complete chapter of the guide. */
    TemplateInstance chapter(String id) {
        String start = "guide." + id + ".";
        if (!site.has(start + "title")) {
            throw ProblemException.unknown("page", id);
        }
        String lead = site.say(start + "lead");
        List<List<Part>> paragraphs = Stream.iterate(1, number -> number + 1)
                .map(number -> start + number)
                .takeWhile(site::has)
                .map(key -> parts(site.say(key)))
                .toList();
        return Templates.text(site, Page.of(site.say(start + "title"), lead, "/about/" + id), lead, paragraphs);
    }

    // Messages write links as in Markdown.
    private List<Part> parts(String message) {
        List<Part> parts = new ArrayList<>();
        Matcher link = LINK.matcher(message);
        int at = 0;
        while (link.find()) {
            parts.add(new Part(message.substring(at, link.start()), null));
            parts.add(new Part(link.group(1), leading(link.group(2))));
            at = link.end();
        }
        parts.add(new Part(message.substring(at), null));
        return parts;
    }

    // URLs of the API have no language prefix.
    private String leading(String address) {
        return address.matches("/(?!api/|q/).*") ? site.to(address) : address;
    }

    /** A page with a title only; scripts fill the rest. */
    TemplateInstance filled(String path) {
        String name = path.substring(1).replace('/', '.');
        String lead = name.substring(name.lastIndexOf('.') + 1) + ".intro";
        boolean isForEveryone = !path.matches("/(desk|offline|questions)(/.*)?");
        boolean isTitled = site.has("nav." + name) && site.has(lead);
        Page page =
                isTitled ? Page.of(site.say("nav." + name), site.say(name + ".intro"), path) : Page.of("", null, path);
        return Templates.text(site, page.withIndexing(isForEveryone), isTitled ? site.say(lead) : "", List.of());
    }
}
