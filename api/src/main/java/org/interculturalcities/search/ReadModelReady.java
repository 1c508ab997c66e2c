package org.interculturalcities.search;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the catalogue is loaded and the revision log was heard of in the last ten seconds. Reports how far this
 * node is behind. A node that is not ready still answers reads, from the revision that it knows.
 */
@Readiness
class ReadModelReady implements HealthCheck {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(10);

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
        Duration silence = log.silence();
        HealthCheckResponseBuilder health = HealthCheckResponse.named("read model")
                .status(silence.compareTo(LONGEST_SILENCE) < 0)
                .withData("following", readModel.isFollowing())
                .withData("secondsSinceLog", silence.toSeconds());
        try (Snapshot now = readModel.now()) {
            return health.withData("revision", now.revision())
                    .withData("revisionsBehind", Math.max(0, log.lastRevision() - now.revision()))
                    .build();
        }
    }
}
