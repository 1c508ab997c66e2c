package org.interculturalcities.directory;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Membership.Status;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.request.RequestContext;
import org.interculturalcities.request.RequestContexts;

/** Serves memberships of cities in networks, each with dates and source. */
@Path("/api/v1")
@Tag(
        name = "Directory",
        description = "List and edit cities and networks, and the memberships of cities in networks at any date")
public class MembershipResource {

    private final RequestContexts contexts;

    MembershipResource(RequestContexts contexts) {
        this.contexts = contexts;
    }

    @GET
    @Path("memberships")
    @Produces({Type.JSON, Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(
            operationId = "listMemberships",
            summary = "List memberships",
            description = "Returns the memberships that match all filters, past ones included. They are in order of"
                    + " network id and city name. meta.undated is the number of memberships without a first date."
                    + " Follow links.next for further pages.")
    public Listing<MembershipEntry> list(@BeanParam MembershipParameters parameters) {
        try (RequestContext context = contexts.list(parameters)) {
            ParameterValidator validator = context.validator();
            Set<String> networks = context.byId(Network.class).keySet();
            Set<String> cities = context.byId(City.class).keySet();
            List<String> network = validator.known("network", parameters.network, networks::contains, networks);
            List<String> city = validator.known("city", parameters.city, cities::contains, cities);
            List<String> status =
                    validator.known("status", parameters.status, Status.words()::contains, Status.words());
            Optional<Boolean> confirmed =
                    validator.choice("confirmed", parameters.confirmed, List.of(true, false), Object::toString);
            Optional<LocalDate> day = validator.date("asOf", parameters.asOf);
            return new MembershipList(context, day.orElse(context.snapshot().day()))
                    .show(
                            parameters,
                            membership -> (network.isEmpty() || network.contains(membership.network()))
                                    && (city.isEmpty() || city.contains(membership.city()))
                                    && (status.isEmpty()
                                            || status.contains(
                                                    membership.status().word()))
                                    && confirmed
                                            .map(wanted -> wanted == membership.isConfirmed())
                                            .orElse(true)
                                    && day.map(membership::holdsOn).orElse(true));
        }
    }

    @GET
    @Path("memberships/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getMembership",
            summary = "Get one membership",
            description = "Returns a membership by id. A deleted membership is 410, with a tombstone.")
    public Single<MembershipEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        try (RequestContext context = contexts.one(parameters)) {
            MembershipEntry entry = MembershipEntry.of(context.find(Membership.class, id), context);
            return context.answer(entry, entry.links());
        }
    }
}
