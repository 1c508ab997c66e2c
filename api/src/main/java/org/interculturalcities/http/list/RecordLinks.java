package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The URLs of a record: in the API and, for people, on the website. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordLinks(String self, String html, @Nullable String members) {

    public RecordLinks(String self, String html) {
        this(self, html, null);
    }

    Map<String, String> relations() {
        return Map.of("self", self, "alternate", html);
    }
}
