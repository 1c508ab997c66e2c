package org.interculturalcities.directory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.ListParameters;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.place.City;
import org.interculturalcities.place.Countries;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.text.TextAnalyzer;

/** Lists the countries that have a city or a practice in the catalogue. */
@Path("/api/v1/countries")
@Tag(
        name = "Directory",
        description = "List and edit cities and networks, and the memberships of cities in networks at any date")
public class CountryResource {

    private final RequestContexts contexts;

    CountryResource(RequestContexts contexts) {
        this.contexts = contexts;
    }

    /** A country (ISO 3166-1 alpha-2) with the numbers of its published practices and its cities. */
    @Schema(description = "A country with a published practice or a city in the directory")
    public record CountryEntry(
            @Schema(description = "Country code (ISO 3166-1 alpha-2), such as PT") String code,
            @Schema(description = "Name in the language of the response; in English by default") String name,
            @Schema(description = "Number of published practices in the country") long practiceCount,
            @Schema(description = "Number of cities of the country in the directory") long cityCount,
            @Schema(
                            description = "URLs of the cities of the country in the API (self), and of its practices"
                                    + " on the website (html)")
                    RecordLinks links) {}

    @GET
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listCountries",
            summary = "List countries",
            description = "Returns the countries that have a published practice or a city in the directory, in order"
                    + " of name. The list is whole unless limit is set.")
    public Listing<CountryEntry> list(@BeanParam ListParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            Map<String, Long> cities = context.all(City.class).stream()
                    .collect(Collectors.groupingBy(City::country, Collectors.counting()));
            Set<String> codes =
                    new TreeSet<>(context.snapshot().counts("country").keySet());
            codes.addAll(cities.keySet());
            return new InMemoryList<>(codes, code -> TextAnalyzer.fold(name(code, context)) + " " + code)
                    .showWhole(
                            parameters,
                            context,
                            code -> new CountryEntry(
                                    code,
                                    name(code, context),
                                    context.practices("country", code),
                                    cities.getOrDefault(code, 0L),
                                    new RecordLinks(
                                            context.url().base("api/v1/cities") + "?country=" + code,
                                            context.url().base("practices") + "?country=" + code)));
        }
    }

    private static String name(String code, RequestContext context) {
        return Countries.name(code, context.languages().locale()).name();
    }
}
