package org.interculturalcities.topic;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.revision.EntitySerializer;
import org.interculturalcities.search.RequestContext;

/** A topic or collection in API responses. */
public record TermEntry(
        String id,
        @Schema(description = "The label for the reader") String label,
        @Schema(description = "The labels by language (BCP 47)") Map<String, String> labels,
        @Schema(description = "Its place in the vocabulary") int position,
        @Schema(description = "How many published practices have it") long practiceCount,
        RecordLinks links) {

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
