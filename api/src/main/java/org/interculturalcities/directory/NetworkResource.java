package org.interculturalcities.directory;

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
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Network;
import org.interculturalcities.request.InMemoryList;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;
import org.interculturalcities.text.TextAnalyzer;

/** Serves networks and their members at any date. */
@Path("/api/v1")
@Tag(
        name = "Directory",
        description = "List and edit cities and networks, and the memberships of cities in networks at any date")
public class NetworkResource {

    private final RequestContexts contexts;

    NetworkResource(RequestContexts contexts) {
        this.contexts = contexts;
    }

    @GET
    @Path("networks")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listNetworks",
            summary = "List networks",
            description = "Returns the networks that match all filters, in order of name. Follow links.next for"
                    + " further pages.")
    public Listing<NetworkEntry> list(@BeanParam NetworkParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            List<String> scopes =
                    context.validator().known("scope", parameters.scope, Network.SCOPES::contains, Network.SCOPES);
            List<String> countries = CountryParameter.read(context.validator(), "country", parameters.country);
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
    @Operation(
            operationId = "getNetwork",
            summary = "Get one network",
            description = "Returns a network by id. A deleted network is 410, with a tombstone.")
    public Single<NetworkEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            NetworkEntry entry = NetworkEntry.of(context.find(Network.class, id), context);
            return context.answer(entry, entry.links());
        }
    }

    @GET
    @Path("networks/{id}/members")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listMembers",
            summary = "List the members of a network",
            description = "Returns the memberships of the cities that were members on a day, as far as known, in"
                    + " order of city name. A membership without a first date counts as begun when the network was"
                    + " founded; meta.undated is the number of these. certain tells those that are known to be members"
                    + " on that day from the others, whose number is meta.uncertain. Candidates and index-only cities are not"
                    + " members. Follow links.next for further pages.")
    public Listing<MembershipEntry> members(@PathParam("id") String id, @BeanParam MembersParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            Network network = context.find(Network.class, id);
            LocalDate day = context.validator()
                    .date("asOf", parameters.asOf)
                    .orElse(context.snapshot().day());
            return new MembershipList(context, day).show(parameters, membership -> network.hasMember(membership, day));
        }
    }
}
