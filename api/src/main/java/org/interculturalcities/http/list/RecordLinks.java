package org.interculturalcities.http.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The URLs of a record: in the API and, for people, on the website. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "URLs of a record in the API and on the website")
public record RecordLinks(
        @Schema(description = "URL of the record in the API") String self,
        @Schema(description = "URL of the page on the website that shows the record") String html,
        @Schema(description = "URL of the members of a network in the API; omitted for other records") @Nullable
                String members) {

    public RecordLinks(String self, String html) {
        this(self, html, null);
    }

    Map<String, String> relations() {
        return Map.of("self", self, "alternate", html);
    }
}
