package org.interculturalcities.website;

import java.util.List;
import java.util.stream.Stream;

/** The site in one language at one address: how its pages say things, and where they lead. */
record Site(SiteLanguage language, String root) {

    private static final List<String> SECTIONS =
            List.of("practices", "topics", "cities", "networks", "insights", "about");
    private static final int DESCRIPTION = 300;

    String say(String key, Object... namesAndValues) {
        return Messages.in(language).say(key, namesAndValues);
    }

    boolean has(String key) {
        return Messages.in(language).has(key);
    }

    /** The path of a page, for links. */
    String to(String path) {
        return language.path(path);
    }

    /** Where a page stands in a language, for those who read it elsewhere. */
    String address(SiteLanguage other, String path) {
        return root + other.path(path);
    }

    String address(String path) {
        return address(language, path);
    }

    Html link(String path, String text) {
        return Html.of("<a href=\"{}\">{}</a>", to(path), text);
    }

    /** What stands in the head of a page. */
    Html head(Page page) {
        String name = say("site.name");
        String title = page.title().isEmpty() ? name : say("page.title", "title", page.title(), "site", name);
        return Html.all(
                Html.of("<title>{}</title>", title),
                Html.ifAny(
                        "<meta name=\"description\" content=\"{}\">",
                        page.description() == null ? null : shortened(page.description())),
                page.found() ? Html.NOTHING : Html.of("<meta name=\"robots\" content=\"noindex,follow\">"),
                page.path() == null ? Html.NOTHING : addresses(page.path()),
                preview(page, name),
                Html.each(page.data(), Html::json));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= DESCRIPTION
                ? line
                : line.substring(0, Math.max(line.lastIndexOf(' ', DESCRIPTION), DESCRIPTION / 2)) + "…";
    }

    private Html addresses(String path) {
        return Html.all(
                Html.of("<link rel=\"canonical\" href=\"{}\">", address(path)),
                Html.each(List.of(SiteLanguage.values()), other -> alternate(other.tag(), other, path)),
                alternate("x-default", SiteLanguage.EN, path));
    }

    private Html alternate(String tag, SiteLanguage other, String path) {
        return Html.of("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", tag, address(other, path));
    }

    private Html preview(Page page, String name) {
        if (page.path() == null) {
            return Html.NOTHING;
        }
        return Html.all(
                property("og:type", page.path().startsWith("/practices/") ? "article" : "website"),
                property("og:site_name", name),
                property("og:title", page.title().isEmpty() ? name : page.title()),
                property("og:url", address(page.path())),
                property("og:locale", language.tag()),
                property("og:image", root + "/icon-512.png"),
                Html.ifAny(
                        "<meta property=\"og:description\" content=\"{}\">",
                        page.description() == null ? null : shortened(page.description())),
                Html.of("<meta name=\"twitter:card\" content=\"summary\">"));
    }

    private static Html property(String name, String content) {
        return Html.of("<meta property=\"{}\" content=\"{}\">", name, content);
    }

    /** The whole of a page for readers without scripts: the way around, and what it says. */
    Html frame(Page page) {
        return Html.of(
                "<header class=\"wrap\"><p><a href=\"{}\">{}</a></p><nav aria-label=\"{}\"><ul class=\"list-reset row\">{}</ul></nav>"
                        + "</header><div class=\"border-band\"></div><main class=\"wrap stack\">{}</main>"
                        + "<footer class=\"wrap\"><noscript><p>{}</p></noscript><p>{}</p></footer>",
                to("/"),
                say("site.name"),
                say("nav.label"),
                Html.each(SECTIONS, one -> Html.of("<li>{}</li>", link("/" + one, say("nav." + one)))),
                page.body(),
                say("server.noscript"),
                say("footer.independent"));
    }

    /** The crumbs of a page, from the front page to itself. */
    String crumbs(String kind, String title, String path) {
        return StructuredData.crumbs(List.of(
                new StructuredData.Crumb(say("site.name"), address("/")),
                new StructuredData.Crumb(say("nav." + kind), address("/" + kind)),
                new StructuredData.Crumb(title, address(path))));
    }

    /** Names with links, one after the other. */
    Html names(Stream<Html> names) {
        List<Html> all = names.toList();
        return all.isEmpty()
                ? Html.NOTHING
                : Html.of("<ul class=\"list-reset row\">{}</ul>", Html.each(all, one -> Html.of("<li>{}</li>", one)));
    }
}
