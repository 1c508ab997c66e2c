package org.interculturalcities.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.http.Format.Type;
import org.interculturalcities.http.list.Listing;
import org.interculturalcities.http.list.Meta;
import org.interculturalcities.http.list.PageLinks;
import org.interculturalcities.http.list.ParameterValidator;
import org.interculturalcities.http.list.RecordLinks;
import org.interculturalcities.http.list.RequestUrl;
import org.interculturalcities.http.list.Rows;
import org.interculturalcities.revision.CatalogueRevision;
import org.interculturalcities.revision.Change;
import org.interculturalcities.revision.ChangeCursor;
import org.interculturalcities.revision.RevisionLog;
import org.jspecify.annotations.Nullable;

/** The change feed: all creations, changes and deletions, in order and without gaps. */
@Path("/api/v1/changes")
@Tag(name = "Changes", description = "Follow every creation, change and deletion of public records, in order")
public class ChangeResource {

    private static final Map<String, String> PLURALS = Map.of(
            "practice", "practices",
            "city", "cities",
            "network", "networks",
            "membership", "memberships",
            "topic", "topics",
            "collection", "collections");

    private final RevisionLog log;
    private final CatalogueRevision revision;

    ChangeResource(RevisionLog log, CatalogueRevision revision) {
        this.log = log;
        this.revision = revision;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChanges",
            summary = "List changes",
            description =
                    "Returns the changes of public records after a position, in order and without gaps; with before,"
                            + " the latest first. Follow links.next until it is null. To follow the catalogue, store"
                            + " the cursor of the last change and send it as after next time. meta.total counts only"
                            + " the changes on this page; no token is needed.")
    public Listing<ChangeEntry> list(@BeanParam ChangeParameters parameters) {
        // Never newer than the read model, which the other responses of this node show.
        long currentRevision = revision.number();
        ParameterValidator validator = new ParameterValidator();
        ChangeCursor after = parameters.after(validator, currentRevision);
        ChangeCursor before = parameters.before(validator, currentRevision);
        int limit = parameters.limit(validator);
        validator.finish();
        List<RevisionLog.Entry> found = parameters.isLatestFirst()
                ? log.before(before, limit + 1)
                : log.between(after, ChangeCursor.endOf(currentRevision), limit + 1);
        List<RevisionLog.Entry> page = found.subList(0, Math.min(limit, found.size()));
        RequestUrl url = parameters.url();
        PageLinks links = new PageLinks(
                url.self(),
                parameters.isLatestFirst() ? url.with(Map.of("before", "")) : null,
                null,
                found.size() > limit && limit > 0 ? onwards(page.get(limit - 1), parameters) : null,
                null);
        List<ChangeEntry> entries =
                page.stream().flatMap(entry -> show(entry, url)).toList();
        return new Listing<>(entries, new Meta(entries.size(), currentRevision), links, null);
    }

    private static String onwards(RevisionLog.Entry last, ChangeParameters parameters) {
        String direction = parameters.isLatestFirst() ? "before" : "after";
        return parameters.url().with(Map.of(direction, last.change().at().toString()));
    }

    @GET
    @Produces(Type.ATOM)
    @Operation(hidden = true)
    public Listing<ChangeEntry> feed(@BeanParam ChangeParameters parameters) {
        return list(parameters.ofFeed());
    }

    @GET
    @Produces({Type.CSV, Type.NDJSON, Type.XLSX})
    @Operation(hidden = true)
    public Rows<ChangeEntry> rows(@BeanParam ChangeParameters parameters) {
        if (parameters.isPart()) {
            return Rows.of(ChangeEntry.class, list(parameters));
        }
        long currentRevision = revision.number();
        ParameterValidator validator = new ParameterValidator();
        ChangeCursor after = parameters.after(validator, currentRevision);
        validator.finish();
        RequestUrl url = parameters.url();
        return new Rows<>(
                ChangeEntry.class,
                currentRevision,
                PageLinks.unpaged(url.self()),
                writer -> log.forEach(after, ChangeCursor.endOf(currentRevision), entry -> show(entry, url)
                        .forEach(writer)));
    }

    private static Stream<ChangeEntry> show(RevisionLog.Entry entry, RequestUrl url) {
        return ChangeEntry.of(entry, links(entry.change(), url)).stream();
    }

    // The website shows memberships on the page of their network.
    private static @Nullable RecordLinks links(Change change, RequestUrl url) {
        String plural = PLURALS.get(change.entity());
        JsonNode record = change.publicAfter();
        if (plural == null || record == null) {
            return null;
        }
        return change.entity().equals("membership")
                ? new RecordLinks(
                        url.base("api/v1", plural, change.entityId()),
                        url.base("networks", record.path("network").asText()))
                : url.record(plural, change.entityId(), record.path("slug").asText(change.entityId()));
    }
}
