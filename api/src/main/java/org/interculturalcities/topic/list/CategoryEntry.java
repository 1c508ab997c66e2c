package org.interculturalcities.topic.list;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.topic.Category;

/** A topic or collection in API responses. */
@Schema(description = "A topic or collection, with its labels")
public record CategoryEntry(
        @Schema(description = "Id of the topic or collection, such as education; it never changes") String id,
        @Schema(description = "Label in the language of the response; in English if it has none there") String label,
        @Schema(description = "Labels by language (BCP 47), such as {\"en\": \"Education\", \"de\": \"Bildung\"}")
                Map<String, String> labels,
        @Schema(description = "Position in the vocabulary, from 1; lists are in this order") int position,
        @Schema(description = "Number of published practices with this topic or in this collection") long practiceCount,
        @Schema(description = "URLs of the topic or collection") RecordLinks links) {

    /** Converts a category for the languages of a request. */
    public static CategoryEntry of(Category category, RequestContext context) {
        String name = EntitySerializer.name(category.getClass());
        return new CategoryEntry(
                category.id(),
                category.label(context.languages()),
                category.labels(),
                category.position(),
                context.practices(name, category.id()),
                context.url().record(name + "s", category.id(), category.id()));
    }
}
