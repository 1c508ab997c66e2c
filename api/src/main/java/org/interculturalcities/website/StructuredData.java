package org.interculturalcities.website;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.qute.RawString;
import java.util.List;
import org.interculturalcities.http.CatalogueInfo;

/** Describes pages with schema.org types for search engines. */
final class StructuredData {

    private static final String CONTEXT = "https://schema.org";
    private static final ObjectMapper JACKSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private StructuredData() {}

    private record Crumbs(
            @JsonProperty("@context") String context, @JsonProperty("@type") String type, List<Item> itemListElement) {}

    private record Item(@JsonProperty("@type") String type, int position, String name, String item) {}

    private record Dataset(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            String name,
            String description,
            String url,
            String inLanguage,
            boolean isAccessibleForFree,
            String usageInfo,
            Maker creator,
            List<Download> distribution) {}

    private record Maker(@JsonProperty("@type") String type, String name, String url) {}

    private record Download(@JsonProperty("@type") String type, String encodingFormat, String contentUrl) {}

    /** The breadcrumbs from the front page to a page of a section. */
    static RawString crumbs(PageContext site, String section, String title, String path) {
        List<Item> items = List.of(
                new Item("ListItem", 1, site.say("site.name"), site.address("/")),
                new Item("ListItem", 2, site.say("nav." + section), site.address("/" + section)),
                new Item("ListItem", 3, title, site.address(path)));
        return json(new Crumbs(CONTEXT, "BreadcrumbList", items));
    }

    /** The complete catalogue. Licences are stated with each practice and on the about page. */
    static RawString catalogue(PageContext site, String description) {
        return json(new Dataset(
                CONTEXT,
                "Dataset",
                site.say("site.name"),
                description,
                site.address("/"),
                site.language().tag(),
                true,
                site.address("/about"),
                new Maker("Organization", CatalogueInfo.NAME, site.root() + "/"),
                List.of(
                        new Download("DataDownload", "application/zip", site.root() + "/api/v1/archive"),
                        new Download("DataDownload", "text/csv", site.root() + "/api/v1/practices?format=csv"))));
    }

    /** JSON for a script element; escapes all characters that could end the element. */
    static RawString json(Object data) {
        try {
            return new RawString(JACKSON.writeValueAsString(data)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
