package org.interculturalcities.merging;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.interculturalcities.access.Role;
import org.interculturalcities.directory.CityEntry;
import org.interculturalcities.editing.WriteOptions;
import org.interculturalcities.editing.WriteService;
import org.interculturalcities.editing.directory.CityEditing;
import org.interculturalcities.editing.practice.PracticeEditing;
import org.interculturalcities.http.list.Single;
import org.interculturalcities.http.list.WriteParameters;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.practice.view.PracticeDetail;
import org.jspecify.annotations.Nullable;

/** REST endpoints that merge records into their successors. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
// Checked before the body is read.
@Authenticated
public class MergingResource {

    private final WriteService writeService;
    private final PracticeEditing practices;
    private final PracticeMerger practiceMerger;
    private final CityEditing cities;
    private final CityMerger cityMerger;

    MergingResource(
            WriteService writeService,
            PracticeEditing practices,
            PracticeMerger practiceMerger,
            CityEditing cities,
            CityMerger cityMerger) {
        this.writeService = writeService;
        this.practices = practices;
        this.practiceMerger = practiceMerger;
        this.cities = cities;
        this.cityMerger = cityMerger;
    }

    @PUT
    @Path("practices/{id}/successor")
    @Tag(name = "Practices")
    @Operation(
            operationId = "mergePractice",
            summary = "Merge a practice into another",
            description =
                    "Deletes the practice in the path and returns the one in the body. Slugs and external ids move"
                            + " to the remaining practice; reads of the former id and slugs return 308 with its URL."
                            + " If-Match refers to the practice in the path: 428 if it is missing, 412 if the"
                            + " practice has changed since. Admins may call this, and coordinators who may write"
                            + " both practices.")
    public Single<PracticeDetail> practice(
            @PathParam("id") String id, @Nullable PracticeSuccessorForm body, @BeanParam WriteParameters parameters) {
        WriteOptions edit = writeService.edit(Role.COORDINATOR, parameters);
        return writeService.show(practices, practiceMerger.merge(id, ProblemException.body(body), edit), parameters);
    }

    @PUT
    @Path("cities/{id}/successor")
    @Tag(name = "Directory")
    @Operation(
            operationId = "mergeCity",
            summary = "Merge a city into another",
            description = "Deletes the city in the path and returns the one in the body. Practices, memberships and, as"
                    + " aliases, names move to the remaining city; reads of the former id return 308 with"
                    + " its URL. If-Match refers to the city in the path: 428 if it is missing, 412 if the"
                    + " city has changed since. Only admins may call this.")
    public Single<CityEntry> city(
            @PathParam("id") String id, @Nullable CitySuccessorForm body, @BeanParam WriteParameters parameters) {
        WriteOptions edit = writeService.edit(Role.ADMIN, parameters);
        return writeService.show(cities, cityMerger.merge(id, ProblemException.body(body), edit), parameters);
    }
}
