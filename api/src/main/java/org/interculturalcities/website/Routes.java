package org.interculturalcities.website;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out which paths are pages of the website, and which files each page loads first. */
@ApplicationScoped
class Routes {

    private record Route(Pattern path, Html files) {

        static Route of(String line) {
            List<String> words = Arrays.asList(line.split(" "));
            return new Route(
                    Pattern.compile(words.get(0).replaceAll("\\[\\w+]", "[^/]+")),
                    Html.each(words.subList(1, words.size()), Route::early));
        }

        private static Html early(String file) {
            return Html.of(
                    file.endsWith(".css")
                            ? "<link rel=\"preload\" as=\"style\" href=\"{}\">"
                            : "<link rel=\"modulepreload\" href=\"{}\">",
                    file);
        }
    }

    private final List<Route> all;

    Routes(SiteFiles files) {
        all = files.text("/routes.txt").lines().map(Route::of).toList();
    }

    boolean has(String path) {
        return find(path).isPresent();
    }

    /** The preload links of a page, which let browsers fetch files before scripts request them. */
    Html files(String path) {
        return find(path).map(Route::files).orElse(Html.NOTHING);
    }

    private Optional<Route> find(String path) {
        return all.stream().filter(route -> route.path.matcher(path).matches()).findFirst();
    }
}
