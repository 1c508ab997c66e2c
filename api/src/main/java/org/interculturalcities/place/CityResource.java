package org.interculturalcities.place;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.Address;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Pages;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.Words;

/** The directory of cities. */
@Path("/api/v1/cities")
@Tag(name = "Directory", description = "Cities, countries and networks, and which city belonged to which network when")
public class CityResource {

    private static final int LONGEST_NAME = 200;

    private final ReadModel readModel;

    CityResource(ReadModel readModel) {
        this.readModel = readModel;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listCities", summary = "Cities by name, or the best match first")
    public Listing<CityEntry> list(@BeanParam CityParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.at(parameters.cursor(reader))) {
            Collection<City> all = snapshot.directory().all(City.class);
            List<String> countries = Countries.read(reader, "country", parameters.country);
            Set<String> kinds = all.stream().map(City::kind).collect(Collectors.toSet());
            List<String> kind = reader.known("kind", parameters.kind, kinds::contains, kinds);
            Languages languages = parameters.languages(reader);
            String typed = reader.text("q", parameters.q, LONGEST_NAME);
            NameMatcher matcher = new NameMatcher(typed);
            List<City> found = all.stream()
                    .filter(city -> countries.isEmpty() || countries.contains(city.country()))
                    .filter(city -> kind.isEmpty() || kind.contains(city.kind()))
                    .filter(city -> matcher.rank(city.allNames()).isPresent())
                    .toList();
            Function<City, String> order = city ->
                    (typed.isEmpty() ? "" : matcher.rank(city.allNames()).orElse(9)) + Words.fold(city.name(languages))
                            + " " + city.id();
            return new Pages<>(found, order)
                    .show(
                            parameters,
                            reader,
                            snapshot.revision(),
                            city -> entry(city, snapshot, languages, parameters.address()));
        }
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getCity", summary = "One city")
    public Single<CityEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.now()) {
            Languages languages = parameters.languages(reader);
            reader.finish();
            CityEntry entry = snapshot.directory()
                    .find(City.class, id)
                    .map(city -> entry(city, snapshot, languages, parameters.address()))
                    .orElseThrow(() -> Refusal.unknown("city", id));
            return new Single<>(entry, entry.links(), snapshot.revision());
        }
    }

    private static CityEntry entry(City city, Snapshot snapshot, Languages languages, Address address) {
        return new CityEntry(
                city.id(),
                city.name(languages),
                city.localName(),
                city.aliases(),
                Countries.name(city.country(), languages.locale()),
                city.kind(),
                city.latitude(),
                city.longitude(),
                city.population(),
                city.geonamesId(),
                snapshot.counts("city").getOrDefault(city.id(), 0L),
                address.record("cities", city.id(), city.id()));
    }
}
