package org.interculturalcities.network;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.list.Address;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.ParameterReader;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.http.problem.Refusal;
import org.interculturalcities.place.City;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Snapshot;

/** Which city belongs to which network, each as a dated record with its source. */
@Path("/api/v1/memberships")
@Tag(name = "Directory", description = "Cities, countries and networks, and which city belonged to which network when")
public class MembershipResource {

    private final ReadModel readModel;

    MembershipResource(ReadModel readModel) {
        this.readModel = readModel;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listMemberships", summary = "Memberships by network and city")
    public Listing<MembershipEntry> list(@BeanParam MembershipParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.at(parameters.cursor(reader))) {
            Set<String> networks = snapshot.directory().byId(Network.class).keySet();
            Set<String> cities = snapshot.directory().byId(City.class).keySet();
            List<String> words = Arrays.stream(Membership.Status.values())
                    .map(Membership.Status::word)
                    .toList();
            List<String> network = reader.known("network", parameters.network, networks::contains, networks);
            List<String> city = reader.known("city", parameters.city, cities::contains, cities);
            List<String> status = reader.known("status", parameters.status, words::contains, words);
            Optional<LocalDate> day = reader.date("asOf", parameters.asOf);
            return new MembershipList(snapshot, parameters.languages(reader))
                    .show(
                            parameters,
                            reader,
                            membership -> (network.isEmpty() || network.contains(membership.network()))
                                    && (city.isEmpty() || city.contains(membership.city()))
                                    && (status.isEmpty()
                                            || status.contains(
                                                    membership.status().word()))
                                    && day.map(membership::holdsOn).orElse(true));
        }
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getMembership", summary = "One membership")
    public Single<MembershipEntry> get(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        ParameterReader reader = new ParameterReader();
        try (Snapshot snapshot = readModel.now()) {
            MembershipList list = new MembershipList(snapshot, parameters.languages(reader));
            reader.finish();
            MembershipEntry entry = snapshot.directory()
                    .find(Membership.class, id)
                    .map(list::entry)
                    .orElseThrow(() -> Refusal.unknown("membership", id));
            Address address = parameters.address();
            // On the website a membership is part of its network's page.
            RecordLinks links = new RecordLinks(
                    address.base("api/v1/memberships", id),
                    address.base("networks", entry.network().id()));
            return new Single<>(entry, links, snapshot.revision());
        }
    }
}
