package org.interculturalcities.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** Shows in the metrics which revision this node has, how far it is behind, and how many practices are in its index. */
@Singleton
class ReadModelMetrics implements MeterBinder {

    private final ReadModel readModel;
    private final LogFollower log;

    ReadModelMetrics(ReadModel readModel, LogFollower log) {
        this.readModel = readModel;
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry metrics) {
        Gauge.builder("catalogue.revision", () -> read(Snapshot::revision))
                .description("The last revision that this node answers from")
                .register(metrics);
        Gauge.builder(
                        "catalogue.revisions.behind",
                        () -> read(snapshot -> Math.max(0, log.lastRevision() - snapshot.revision())))
                .description("The revisions of the log that this node does not yet answer from")
                .register(metrics);
        Gauge.builder(
                        "catalogue.practices",
                        () -> read(snapshot -> snapshot.readers().all().numDocs()))
                .description("The practices in the index of this node, published or not")
                .register(metrics);
        TimeGauge.builder(
                        "catalogue.database.silence",
                        () -> log.timeSinceContact().toMillis(),
                        TimeUnit.MILLISECONDS)
                .description("The time since the database last answered this node")
                .register(metrics);
    }

    private double read(ToDoubleFunction<Snapshot> value) {
        if (!readModel.isReady()) {
            return Double.NaN;
        }
        try (Snapshot now = readModel.now()) {
            return value.applyAsDouble(now);
        }
    }
}
