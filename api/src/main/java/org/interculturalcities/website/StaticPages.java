package org.interculturalcities.website;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interculturalcities.http.problem.ProblemException;

/** Renders pages without records: explanations, and pages that scripts fill. */
record StaticPages(PageContext site) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");

    Page of(String path, String titleKey, String leadKey) {
        return of(path, titleKey, leadKey, leadKey, Html.NOTHING);
    }

    /** A complete chapter of the guide. */
    Page chapter(String id) {
        String start = "guide." + id + ".";
        if (!site.has(start + "title")) {
            throw ProblemException.unknown("page", id);
        }
        List<String> paragraphs = Stream.iterate(1, number -> number + 1)
                .map(number -> start + number)
                .takeWhile(site::has)
                .toList();
        Html text = Html.each(paragraphs, key -> Html.of("<p>{}</p>", linked(site.say(key))));
        return of("/about/" + id, start + "title", start + "lead", start + "lead", text);
    }

    // Escapes the message first, so that only its links become HTML.
    private Html linked(String message) {
        String text = Html.of("{}", message).markup();
        return new Html(LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(
                        "<a href=\"" + leading(link.group(2)) + "\">" + link.group(1) + "</a>")));
    }

    // URLs of the API have no language prefix.
    private String leading(String address) {
        return address.matches("/(?!api/|q/).*") ? site.to(address) : address;
    }

    /** A page with a title only; scripts fill the rest. */
    Page filled(String path) {
        String name = path.substring(1).replace('/', '.');
        String lead = name.substring(name.lastIndexOf('.') + 1) + ".intro";
        boolean isForEveryone = !path.matches("/(desk|offline)(/.*)?");
        Page page = site.has("nav." + name) && site.has(lead)
                ? of(path, "nav." + name, name + ".intro", lead, Html.NOTHING)
                : Page.of("", null, path, Html.NOTHING);
        return page.kept(isForEveryone);
    }

    private Page of(String path, String titleKey, String descriptionKey, String leadKey, Html text) {
        String title = site.say(titleKey);
        Html body = Html.of("<h1>{}</h1><p class=\"lead\">{}</p>{}", title, site.say(leadKey), text);
        return Page.of(title, site.say(descriptionKey), path, body);
    }
}
