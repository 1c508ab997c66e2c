package org.interculturalcities.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import org.interculturalcities.http.problem.ProblemException;
import org.interculturalcities.http.problem.ProblemType;

/** Limits the number of concurrent streaming exports: each holds a thread for as long as its client reads. */
@ApplicationScoped
public class ExportLimit {

    private final ExportSettings settings;
    private final Semaphore free;
    private final Counter refused;

    ExportLimit(ExportSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        this.free = new Semaphore(settings.atOnce());
        this.refused = metrics.counter("catalogue.requests.refused", "limit", "exports");
    }

    /**
     * Writes a body. Throws 429 when too many exports run; aborts an export that exceeds the time limit, incomplete.
     */
    public void write(StreamResponse.Body body, OutputStream out) throws IOException {
        if (!free.tryAcquire()) {
            refused.increment();
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "%d exports are running, which is the maximum".formatted(settings.atOnce()));
        }
        try {
            body.writeTo(new Timed(out, System.nanoTime() + settings.longest().toNanos()));
        } finally {
            free.release();
        }
    }

    private static final class Timed extends FilterOutputStream {

        private final long deadline;

        Timed(OutputStream out, long deadline) {
            super(out);
            this.deadline = deadline;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("The client exceeded the time limit of an export");
            }
            out.write(bytes, offset, length);
        }
    }
}
