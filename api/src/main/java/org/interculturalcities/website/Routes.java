package org.interculturalcities.website;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds out which paths are pages of the website, and which files each page loads first. */
@ApplicationScoped
class Routes {

    private final Map<Pattern, List<String>> filesByPath = new LinkedHashMap<>();

    Routes(SiteFiles files) {
        files.text("/routes.txt")
                .lines()
                .map(line -> Arrays.asList(line.split(" ")))
                .forEach(words -> {
                    Pattern path = Pattern.compile(words.get(0).replaceAll("\\[\\w+]", "[^/]+"));
                    filesByPath.put(path, words.subList(1, words.size()));
                });
    }

    boolean has(String path) {
        return find(path).isPresent();
    }

    /** The files of a page, which browsers can fetch before scripts request them. */
    List<String> files(String path) {
        return find(path).orElse(List.of());
    }

    private Optional<List<String>> find(String path) {
        return filesByPath.entrySet().stream()
                .filter(route -> route.getKey().matcher(path).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
