package org.interculturalcities.editing.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interculturalcities.Writer;

/** What the tests of writing send. */
final class Forms {

    private Forms() {}

    static String published(String title) {
        Map<String, Object> form = form(title);
        form.put("status", "published");
        return Writer.written(Writer.ADMIN
                        .post("/practices", form)
                        .then()
                        .statusCode(201)
                        .extract()
                        .response())
                .id();
    }

    static Map<String, Object> form(String title) {
        return new HashMap<>(Map.of(
                "originalLanguage",
                "en",
                "texts",
                Map.of("en", Map.of("title", title, "summary", "Neighbours cook for each other.")),
                "cities",
                List.of("gb-bradford"),
                "topics",
                List.of("education"),
                "period",
                "since 2019"));
    }
}
