package org.interculturalcities.directory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.text.NameMatcher;
import org.interculturalcities.text.TextAnalyzer;

/** Lists cities and returns single ones. */
@Path("/api/v1")
@Tag(
        name = "Directory",
        description = "List and edit cities and networks, and the memberships of cities in networks at any date")
public class CityResource {

    private static final int MAX_NAME_LENGTH = 200;

    private final RequestContexts contexts;

    CityResource(RequestContexts contexts) {
        this.contexts = contexts;
    }

    @GET
    @Path("cities")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listCities",
            summary = "List cities",
            description = "Returns the cities that match all filters, in order of name, or the best match first with"
                    + " q, or the nearest first with near. Follow links.next for further pages.")
    public Listing<CityEntry> list(@BeanParam CityParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            ParameterValidator validator = context.validator();
            Set<String> kinds = context.all(City.class).stream().map(City::kind).collect(Collectors.toSet());
            List<String> country = CountryParameter.read(validator, "country", parameters.country);
            List<String> kind = validator.known("kind", parameters.kind, kinds::contains, kinds);
            Set<String> networks = context.byId(Network.class).keySet();
            List<String> network = validator.known("network", parameters.network, networks::contains, networks);
            Set<String> members = members(network, context);
            Optional<Map<String, Double>> near = NearParameter.read(
                    validator,
                    parameters.near,
                    parameters.within,
                    context.snapshot().referenceData());
            NameMatcher matcher = NameMatcher.whole(validator.text("q", parameters.q, MAX_NAME_LENGTH));
            List<City> found = context.all(City.class).stream()
                    .filter(city -> country.isEmpty() || country.contains(city.country()))
                    .filter(city -> kind.isEmpty() || kind.contains(city.kind()))
                    .filter(city -> network.isEmpty() || members.contains(city.id()))
                    .filter(city -> near.isEmpty() || near.get().containsKey(city.id()))
                    .filter(city -> matcher.rank(city.allNames()).isPresent())
                    .toList();
            Function<City, String> order = city -> matcher.rank(city.allNames()).orElseThrow()
                    + near.map(distances -> "%09.3f ".formatted(distances.get(city.id())))
                            .orElse("")
                    + TextAnalyzer.fold(city.name(context.languages())) + " " + city.id();
            return new InMemoryList<>(found, order).show(parameters, context, city -> CityEntry.of(city, context));
        }
    }

    // The cities that are members of any of these networks today.
    private static Set<String> members(List<String> network, RequestContext context) {
        List<Network> networks = context.all(Network.class).stream()
                .filter(each -> network.contains(each.recordId()))
                .toList();
        return context.all(Membership.class).stream()
                .filter(membership -> networks.stream()
                        .anyMatch(each ->
                                each.hasMember(membership, context.snapshot().day())))
                .map(Membership::city)
                .collect(Collectors.toSet());
    }

    @GET
    @Path("cities/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCity",
            summary = "Get one city",
            description = "Returns a city by id. The id of a merged city redirects (308) to the one that replaces"
                    + " it. A deleted city is 410, with a tombstone.")
    public Single<CityEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            CityEntry entry = CityEntry.of(context.find(City.class, id), context);
            return context.answer(entry, entry.links());
        }
    }
}
