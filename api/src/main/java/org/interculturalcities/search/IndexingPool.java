package org.interculturalcities.search;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs unordered tasks on all cores; rethrows the first failure on close. */
final class IndexingPool implements AutoCloseable {

    private static final int MAX_WAITING = 500;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), work -> new Thread(work, "indexing"));
    private final Semaphore waiting = new Semaphore(MAX_WAITING);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    void submit(Runnable work) {
        waiting.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
            } finally {
                waiting.release();
            }
        });
    }

    /** Waits until all submitted tasks have ended. */
    void await() {
        waiting.acquireUninterruptibly(MAX_WAITING);
        waiting.release(MAX_WAITING);
    }

    /** Waits until all tasks have ended and rethrows the first failure. */
    @Override
    public void close() {
        await();
        threads.shutdown();
        Throwable failed = failure.get();
        if (failed != null) {
            throw new IllegalStateException("The index could not be built", failed);
        }
    }
}
