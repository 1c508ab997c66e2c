package org.interculturalcities.search;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the catalogue is loaded and the database answered in the last ten seconds. Reports how far this
 * node is behind. A node that is not ready still answers reads, from the revision that it knows.
 */
@Readiness
class ReadModelReady implements HealthCheck {

    private static final Duration MAX_TIME_WITHOUT_CONTACT = Duration.ofSeconds(10);

    private final ReadModel readModel;
    private final LogFollower log;

    ReadModelReady(ReadModel readModel, LogFollower log) {
        this.readModel = readModel;
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        if (!readModel.isReady()) {
            return HealthCheckResponse.down("read model");
        }
        Duration sinceContact = log.timeSinceContact();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("read model")
                .status(sinceContact.compareTo(MAX_TIME_WITHOUT_CONTACT) < 0)
                .withData("following", readModel.isFollowing())
                .withData("secondsSinceContact", sinceContact.toSeconds());
        try (Snapshot now = readModel.now()) {
            return health.withData("revision", now.revision())
                    .withData("revisionsBehind", Math.max(0, log.lastRevision() - now.revision()))
                    .build();
        }
    }
}
