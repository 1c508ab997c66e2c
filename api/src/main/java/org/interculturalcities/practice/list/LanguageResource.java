package org.interculturalcities.practice.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;

/** Lists the languages of published texts. */
@Path("/api/v1/languages")
@Tag(
        name = "Vocabularies",
        description = "List and edit the topics and collections of practices, and list the languages of their texts")
public class LanguageResource {

    private final RequestContexts contexts;

    LanguageResource(RequestContexts contexts) {
        this.contexts = contexts;
    }

    /** A language (BCP 47) with the number of practices that have a text in it. */
    @Schema(description = "A language in which published practices have a text")
    public record LanguageEntry(
            @Schema(description = "Language tag (BCP 47), such as fr or sr-Latn") String code,
            @Schema(description = "Name in the language of the response; in English by default") String name,
            @Schema(description = "Name in the language itself, such as français") String endonym,
            @Schema(description = "Number of published practices with a text in the language") long practiceCount,
            @Schema(
                            description = "URLs of the practices with a text in the language, in the API (self) and on"
                                    + " the website (html)")
                    RecordLinks links) {}

    @GET
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listLanguages",
            summary = "List languages",
            description = "Returns the languages in which published practices have a text, in order of their tags."
                    + " The list is whole unless limit is set.")
    public Listing<LanguageEntry> list(@BeanParam ListParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            String facet = PracticeFacet.LANGUAGE.word();
            return new InMemoryList<>(context.snapshot().counts(facet).keySet(), code -> code)
                    .showWhole(parameters, context, code -> {
                        Locale language = Locale.forLanguageTag(code);
                        return new LanguageEntry(
                                code,
                                language.getDisplayName(context.languages().locale()),
                                language.getDisplayName(language),
                                context.practices(facet, code),
                                new RecordLinks(
                                        context.url().base("api/v1/practices") + "?language=" + code,
                                        context.url().base("practices") + "?language=" + code));
                    });
        }
    }
}
