package org.interculturalcities.network;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Languages;
import org.interculturalcities.http.list.Address;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Pages;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.place.Countries;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;
import org.interculturalcities.search.Words;

/** The directory of networks, and who belonged to them when. */
@Path("/api/v1/networks")
@Tag(name = "Directory", description = "Cities, countries and networks, and which city belonged to which network when")
public class NetworkResource {

    private static final List<String> SCOPES = List.of("international", "national", "regional");

    private final ReadModel readModel;

    NetworkResource(ReadModel readModel) {
        this.readModel = readModel;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listNetworks", summary = "Networks by name")
    public Listing<NetworkEntry> list(@BeanParam NetworkParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.at(parameters.cursor(reader))) {
            List<String> scopes = reader.known("scope", parameters.scope, SCOPES::contains, SCOPES);
            List<String> countries = Countries.read(reader, "country", parameters.country);
            Languages languages = parameters.languages(reader);
            List<Network> found = snapshot.directory().all(Network.class).stream()
                    .filter(network -> scopes.isEmpty() || scopes.contains(network.scope()))
                    .filter(network -> countries.isEmpty() || countries.contains(Objects.toString(network.country())))
                    .toList();
            return new Pages<>(found, network -> Words.fold(network.name()) + " " + network.id())
                    .show(
                            parameters,
                            reader,
                            snapshot.revision(),
                            network -> entry(network, snapshot, languages, parameters.address()));
        }
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getNetwork", summary = "One network")
    public Single<NetworkEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.now()) {
            Languages languages = parameters.languages(reader);
            reader.finish();
            NetworkEntry entry = entry(find(snapshot, id), snapshot, languages, parameters.address());
            return new Single<>(entry, entry.links(), snapshot.revision());
        }
    }

    @GET
    @Path("{id}/members")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "listMembers",
            summary = "Who belonged to a network on a day, as far as is known",
            description =
                    "A membership without a first date is taken to have begun; meta.undated says how many these are."
                            + " Candidates and cities of the index only are not members.")
    public Listing<MembershipEntry> members(@PathParam("id") String id, @BeanParam MembersParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.at(parameters.cursor(reader))) {
            Network network = find(snapshot, id);
            LocalDate day = reader.date("asOf", parameters.asOf).orElse(snapshot.day());
            return new MembershipList(snapshot, parameters.languages(reader))
                    .show(
                            parameters,
                            reader,
                            membership -> membership.network().equals(network.id()) && membership.isMemberOn(day));
        }
    }

    private static Network find(Snapshot snapshot, String id) {
        return snapshot.directory().find(Network.class, id).orElseThrow(() -> Refusal.unknown("network", id));
    }

    private static NetworkEntry entry(Network network, Snapshot snapshot, Languages languages, Address address) {
        String country = network.country();
        RecordLinks links = address.record("networks", network.id(), network.id());
        return new NetworkEntry(
                network.id(),
                network.name(),
                network.acronym(),
                network.scope(),
                country == null ? null : Countries.name(country, languages.locale()),
                network.founded(),
                network.website(),
                network.parent(),
                network.note(),
                snapshot.directory().all(Membership.class).stream()
                        .filter(membership -> membership.network().equals(network.id()))
                        .filter(membership -> membership.isMemberOn(snapshot.day()))
                        .count(),
                new RecordLinks(links.self(), links.html(), links.self() + "/members"));
    }
}
