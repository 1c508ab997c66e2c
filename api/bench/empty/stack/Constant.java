package org.interculturalcities;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The same bytes for every list: as fast as this server can answer at all. BENCH_BODY says how many bytes. */
@Path("/api/v1/practices")
public class Constant {

    private final byte[] body;

    Constant(@ConfigProperty(name = "bench.body", defaultValue = "1000") int size) {
        body = "x".repeat(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    // On the thread that read the request: handing it to another one would slow the yardstick down.
    @GET
    @NonBlocking
    @Produces("application/json")
    public byte[] body() {
        return body;
    }
}
