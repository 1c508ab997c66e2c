package org.interculturalcities.term;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.topic.Term;

/** A topic or collection in API responses. */
@Schema(description = "A topic or collection, with its labels")
public record TermEntry(
        @Schema(description = "Id of the topic or collection, such as education; it never changes") String id,
        @Schema(description = "Label in the language of the response; in English if it has none there") String label,
        @Schema(description = "Labels by language (BCP 47), such as {\"en\": \"Education\", \"de\": \"Bildung\"}")
                Map<String, String> labels,
        @Schema(description = "Position in the vocabulary, from 1; lists are in this order") int position,
        @Schema(description = "Number of published practices with this topic or in this collection") long practiceCount,
        @Schema(description = "URLs of the topic or collection") RecordLinks links) {

    /** Converts a term for the languages of a request. */
    public static TermEntry of(Term term, RequestContext context) {
        String name = EntitySerializer.name(term.getClass());
        return new TermEntry(
                term.id(),
                term.label(context.languages()),
                term.labels(),
                term.position(),
                context.practices(name, term.id()),
                context.address().record(name + "s", term.id(), term.id()));
    }
}
