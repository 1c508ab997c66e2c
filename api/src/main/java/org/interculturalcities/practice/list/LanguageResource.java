package org.interculturalcities.practice.list;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.list.Format.Type;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.practice.index.PracticeFacet;
import org.interculturalcities.search.InMemoryList;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RequestContext;

/** Lists the languages of published texts. */
@Path("/api/v1/languages")
@Tag(name = "Vocabularies", description = "What practices are labelled with")
public class LanguageResource {

    private final ReadModel readModel;

    LanguageResource(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** A language (BCP 47) with the number of practices that have a text in it. */
    public record LanguageEntry(
            String code,
            String name,
            @Schema(description = "What its speakers call it") String endonym,
            long practiceCount) {}

    @GET
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(operationId = "listLanguages", summary = "Languages by code")
    public Listing<LanguageEntry> list(@BeanParam ListParameters parameters) {
        try (RequestContext context = readModel.list(parameters)) {
            String facet = PracticeFacet.LANGUAGE.word();
            return new InMemoryList<>(context.snapshot().counts(facet).keySet(), code -> code)
                    .show(parameters, context, code -> {
                        Locale language = Locale.forLanguageTag(code);
                        return new LanguageEntry(
                                code,
                                language.getDisplayName(context.languages().locale()),
                                language.getDisplayName(language),
                                context.practices(facet, code));
                    });
        }
    }
}
