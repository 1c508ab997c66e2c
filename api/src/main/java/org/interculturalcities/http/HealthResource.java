package org.interculturalcities.http;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Health for load balancers: a status alone. The reasons are on the management port. */
@Path("/q/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private final SmallRyeHealthReporter reporter;

    HealthResource(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    /** {@code UP}, with 200, or {@code DOWN}, with 503. */
    public record Health(String status) {}

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<Health>> all() {
        return reporter.getHealthAsync().map(HealthResource::response);
    }

    @GET
    @Path("live")
    @Operation(hidden = true)
    public Uni<RestResponse<Health>> live() {
        return reporter.getLivenessAsync().map(HealthResource::response);
    }

    @GET
    @Path("ready")
    @Operation(hidden = true)
    public Uni<RestResponse<Health>> ready() {
        return reporter.getReadinessAsync().map(HealthResource::response);
    }

    private static RestResponse<Health> response(SmallRyeHealth health) {
        RestResponse.Status status = health.isDown() ? RestResponse.Status.SERVICE_UNAVAILABLE : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(
                        status, new Health(health.getStatus().name()))
                .build();
    }
}
