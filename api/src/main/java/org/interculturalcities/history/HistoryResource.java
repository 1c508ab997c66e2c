package org.interculturalcities.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Access;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.SingleParameters;
import org.interculturalcities.practice.Practice;
import org.interculturalcities.practice.PracticeFinder;
import org.interculturalcities.revision.RecordLog;
import org.interculturalcities.revision.Records;
import org.interculturalcities.revision.RevisionLog.Entry;
import org.interculturalcities.search.ReadModel;
import org.interculturalcities.search.Reading;

/** The revisions of a practice, the latest first. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practices")
public class HistoryResource {

    private final ReadModel readModel;
    private final PracticeFinder finder;
    private final RecordLog log;
    private final Access access;

    HistoryResource(ReadModel readModel, PracticeFinder finder, RecordLog log, Access access) {
        this.readModel = readModel;
        this.finder = finder;
        this.log = log;
        this.access = access;
    }

    @GET
    @Path("practices/{id}/history")
    @Operation(
            operationId = "getPracticeHistory",
            summary = "The revisions of a practice, the latest first, field by field",
            description = "Without a token, of what was published; with one, of drafts too, and by whom.")
    public Listing<HistoryEntry> get(@PathParam("id") String idOrSlug, @BeanParam SingleParameters parameters) {
        try (Reading reading = readModel.one(parameters)) {
            Practice practice = finder.find(idOrSlug, reading).practice();
            List<Entry> entries = log.of(Records.name(Practice.class), practice.recordId());
            List<HistoryEntry> shown = access.caller().isPresent()
                    ? entries.stream().map(HistoryEntry::wholly).toList()
                    : entries.stream()
                            .flatMap(entry -> HistoryEntry.publicly(entry).stream())
                            .toList();
            return Listing.whole(shown, reading.snapshot().revision(), parameters.address());
        }
    }
}
