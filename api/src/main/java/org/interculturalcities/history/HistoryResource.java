package org.interculturalcities.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.network.Membership;
import org.interculturalcities.network.Network;
import org.interculturalcities.place.City;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.index.PracticeFinder;
import org.interculturalcities.revision.VersionedEntity;
import org.interculturalcities.topic.Collection;
import org.interculturalcities.topic.Topic;

/** Serves the revisions of a record, the latest first. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final RecordHistory histories;
    private final PracticeFinder practices;

    HistoryResource(RecordHistory histories, PracticeFinder practices) {
        this.histories = histories;
        this.practices = practices;
    }

    @GET
    @Path("practices/{id}/history")
    @Tag(name = "Practices")
    @Operation(
            operationId = "getPracticeHistory",
            summary = "The revisions of a practice, the latest first, field by field",
            description = "Without a token, of what was published; with one, of drafts too, and by whom.")
    public Listing<HistoryEntry> practice(@PathParam("id") String idOrSlug, @BeanParam SingleParameters parameters) {
        return histories.of(
                Practice.class,
                idOrSlug,
                context -> practices.find(idOrSlug, context).practice(),
                parameters);
    }

    @GET
    @Path("cities/{id}/history")
    @Tag(name = "Directory")
    @Operation(operationId = "getCityHistory", summary = "The revisions of a city, the latest first, field by field")
    public Listing<HistoryEntry> city(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(City.class, id, parameters);
    }

    @GET
    @Path("networks/{id}/history")
    @Tag(name = "Directory")
    @Operation(
            operationId = "getNetworkHistory",
            summary = "The revisions of a network, the latest first, field by field")
    public Listing<HistoryEntry> network(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Network.class, id, parameters);
    }

    @GET
    @Path("memberships/{id}/history")
    @Tag(name = "Directory")
    @Operation(
            operationId = "getMembershipHistory",
            summary = "The revisions of a membership, the latest first, field by field")
    public Listing<HistoryEntry> membership(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Membership.class, id, parameters);
    }

    @GET
    @Path("topics/{id}/history")
    @Tag(name = "Vocabularies")
    @Operation(operationId = "getTopicHistory", summary = "The revisions of a topic, the latest first, field by field")
    public Listing<HistoryEntry> topic(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Topic.class, id, parameters);
    }

    @GET
    @Path("collections/{id}/history")
    @Tag(name = "Vocabularies")
    @Operation(
            operationId = "getCollectionHistory",
            summary = "The revisions of a collection, the latest first, field by field")
    public Listing<HistoryEntry> collection(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Collection.class, id, parameters);
    }

    private <R extends VersionedEntity> Listing<HistoryEntry> of(
            Class<R> type, String id, SingleParameters parameters) {
        return histories.of(type, id, context -> context.find(type, id), parameters);
    }
}
