package org.interculturalcities;

import java.util.ArrayList;
import java.util.List;

/**
 * A shell script of a document: a code block marked {@code sh}.
 *
 * @param file the document, from the root folder
 * @param heading the nearest heading above it
 */
record Recipe(String file, String heading, String script) {

    private static final String FENCE = "```";

    static List<Recipe> all() {
        return Documents.all().stream().flatMap(file -> in(file).stream()).toList();
    }

    static Recipe of(String file, String heading) {
        List<Recipe> found = in(file).stream()
                .filter(recipe -> recipe.heading().equals(heading))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("%d recipes under \"%s\" in %s".formatted(found.size(), heading, file));
        }
        return found.get(0);
    }

    private static List<Recipe> in(String file) {
        List<Recipe> recipes = new ArrayList<>();
        String heading = "";
        String language = null;
        StringBuilder script = new StringBuilder();
        for (String line : Documents.lines(file)) {
            if (line.startsWith(FENCE) && language == null) {
                language = line.substring(FENCE.length()).strip();
                script.setLength(0);
            } else if (line.startsWith(FENCE)) {
                if (language.equals("sh")) {
                    recipes.add(new Recipe(file, heading, script.toString()));
                }
                language = null;
            } else if (language != null) {
                script.append(line).append('\n');
            } else if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+ *", "");
            }
        }
        return recipes;
    }
}
