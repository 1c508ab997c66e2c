package org.interculturalcities.importing.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/** Cancels the current request when time is over: a server may send one byte at a time. */
final class Deadline implements AutoCloseable {

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    Deadline(Duration longest) {
        end.completeOnTimeout(null, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Cancels a request at the end, or now if time is over. */
    void cancels(Cancellable request) {
        var unused = end.thenRun(request::cancel);
    }

    boolean isOver() {
        return end.isDone() && !end.isCancelled();
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
