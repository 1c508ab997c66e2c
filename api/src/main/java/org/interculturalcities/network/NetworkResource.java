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
import org.interculturalcities.http.list.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.place.Countries;
import org.interculturalcities.search.InMemoryList;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.RequestContext;
import org.interculturalcities.text.TextAnalyzer;

/** Serves networks and their members at any date. */
@Path("/api/v1")
@Tag(name = "Directory", description = "Cities, countries and networks, and which city belonged to which network when")
public class NetworkResource {

    private final ReadModel readModel;

    NetworkResource(ReadModel readModel) {
        this.readModel = readModel;
    }

    @GET
    @Path("networks")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(operationId = "listNetworks", summary = "Networks by name")
    public Listing<NetworkEntry> list(@BeanParam NetworkParameters parameters) {
        try (RequestContext context = readModel.list(parameters)) {
            List<String> scopes =
                    context.parameters().known("scope", parameters.scope, Network.SCOPES::contains, Network.SCOPES);
            List<String> countries = Countries.read(context.parameters(), "country", parameters.country);
            List<Network> found = context.all(Network.class).stream()
                    .filter(network -> scopes.isEmpty() || scopes.contains(network.scope()))
                    .filter(network -> countries.isEmpty() || countries.contains(Objects.toString(network.country())))
                    .toList();
            return new InMemoryList<>(found, network -> TextAnalyzer.fold(network.name()) + " " + network.id())
                    .show(parameters, context, network -> NetworkEntry.of(network, context));
        }
    }

    @GET
    @Path("networks/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getNetwork", summary = "One network")
    public Single<NetworkEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        try (RequestContext context = readModel.one(parameters)) {
            NetworkEntry entry = NetworkEntry.of(context.find(Network.class, id), context);
            return context.answer(entry, entry.links());
        }
    }

    @GET
    @Path("networks/{id}/members")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listMembers",
            summary = "Who belonged to a network on a day, as far as is known",
            description =
                    "A membership without a first date is taken to have begun with the network; meta.undated says how many these are."
                            + " Candidates and cities of the index only are not members.")
    public Listing<MembershipEntry> members(@PathParam("id") String id, @BeanParam MembersParameters parameters) {
        try (RequestContext context = readModel.list(parameters)) {
            Network network = context.find(Network.class, id);
            LocalDate day = context.parameters()
                    .date("asOf", parameters.asOf)
                    .orElse(context.snapshot().day());
            return new MembershipList(context).show(parameters, membership -> network.hasMember(membership, day));
        }
    }
}
