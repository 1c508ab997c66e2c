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
import org.interculturalcities.practice.rights.PracticeFinder;
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
            summary = "Get the history of a practice",
            description = "Returns all revisions of the practice by id or slug, the latest first, with the fields"
                    + " that each changed. Without a token, it covers only what was published. With a token, it also"
                    + " covers drafts and names who made each revision. The id of a merged practice returns the"
                    + " history of that practice.")
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
    @Operation(
            operationId = "getCityHistory",
            summary = "Get the history of a city",
            description = "Returns all revisions of the city, the latest first, with the fields that each changed."
                    + " With a token, it also names who made each revision. The id of a merged city returns the"
                    + " history of that city.")
    public Listing<HistoryEntry> city(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(City.class, id, parameters);
    }

    @GET
    @Path("networks/{id}/history")
    @Tag(name = "Directory")
    @Operation(
            operationId = "getNetworkHistory",
            summary = "Get the history of a network",
            description = "Returns all revisions of the network, the latest first, with the fields that each"
                    + " changed. With a token, it also names who made each revision.")
    public Listing<HistoryEntry> network(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Network.class, id, parameters);
    }

    @GET
    @Path("memberships/{id}/history")
    @Tag(name = "Directory")
    @Operation(
            operationId = "getMembershipHistory",
            summary = "Get the history of a membership",
            description = "Returns all revisions of the membership, the latest first, with the fields that each"
                    + " changed. With a token, it also names who made each revision.")
    public Listing<HistoryEntry> membership(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Membership.class, id, parameters);
    }

    @GET
    @Path("topics/{id}/history")
    @Tag(name = "Vocabularies")
    @Operation(
            operationId = "getTopicHistory",
            summary = "Get the history of a topic",
            description = "Returns all revisions of the topic, the latest first, with the fields that each changed."
                    + " With a token, it also names who made each revision.")
    public Listing<HistoryEntry> topic(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Topic.class, id, parameters);
    }

    @GET
    @Path("collections/{id}/history")
    @Tag(name = "Vocabularies")
    @Operation(
            operationId = "getCollectionHistory",
            summary = "Get the history of a collection",
            description = "Returns all revisions of the collection, the latest first, with the fields that each"
                    + " changed. With a token, it also names who made each revision.")
    public Listing<HistoryEntry> collection(@PathParam("id") String id, @BeanParam SingleParameters parameters) {
        return of(Collection.class, id, parameters);
    }

    private <R extends VersionedEntity> Listing<HistoryEntry> of(
            Class<R> type, String id, SingleParameters parameters) {
        return histories.of(type, id, context -> context.find(type, id), parameters);
    }
}
