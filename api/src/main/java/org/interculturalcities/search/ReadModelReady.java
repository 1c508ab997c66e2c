package org.interculturalcities.search;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the catalogue is loaded; reports the revision of this node and whether it follows the log. A node without
 * its database still answers reads, so it stays ready.
 */
@Readiness
class ReadModelReady implements HealthCheck {

    private final ReadModel readModel;

    ReadModelReady(ReadModel readModel) {
        this.readModel = readModel;
    }

    @Override
    public HealthCheckResponse call() {
        if (!readModel.isReady()) {
            return HealthCheckResponse.down("read model");
        }
        try (Snapshot now = readModel.now()) {
            return HealthCheckResponse.named("read model")
                    .up()
                    .withData("revision", now.revision())
                    .withData("following", readModel.isFollowing())
                    .build();
        }
    }
}
