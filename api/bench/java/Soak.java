package bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Reads at full speed for some minutes while revisions come in, and watches what readers see and what memory does. */
final class Soak {

    private static final int PRACTICES = 10_000;
    private static final int WRITE_EVERY_MS = 500;
    private static final int CHECK_EVERY_MS = 100;
    private static final double MB = 1 << 20;

    private final Service service;
    private final SoakWriter writer;
    private final SoakChecker checker;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private Soak(Service service, Connection database) throws Exception {
        this.service = service;
        this.writer = new SoakWriter(database);
        this.checker = new SoakChecker(service, writer);
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Catalogue catalogue = Catalogue.make(Path.of(args[1]), Path.of(args[0]).resolve("catalogue"), PRACTICES);
        boolean sound;
        try (Service service = catalogue.start();
                Connection database = service.database()) {
            sound = new Soak(service, database).run(catalogue, Integer.parseInt(args[2]));
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run(Catalogue catalogue, int minutes) throws Exception {
        ScheduledExecutorService others = Executors.newScheduledThreadPool(2);
        Process reading = Wrk.start(service, new Wrk.Work(catalogue.lists()), 0, 60 * minutes);
        others.scheduleAtFixedRate(() -> attempt(writer::write), 0, WRITE_EVERY_MS, TimeUnit.MILLISECONDS);
        others.scheduleAtFixedRate(() -> attempt(checker::check), 0, CHECK_EVERY_MS, TimeUnit.MILLISECONDS);
        for (int minute = 1; minute <= minutes; minute++) {
            TimeUnit.MINUTES.sleep(1);
            System.out.printf(
                    "minute %2d: needed on the heap %6.1f MB, resident %6.1f MB; %,d revisions, %s%n",
                    minute,
                    Memory.heap(service.pid()) / MB,
                    Memory.resident(service.pid(), "VmRSS") / MB,
                    writer.written(),
                    checker);
        }
        Wrk read = Wrk.finish(reading);
        others.shutdown();
        others.awaitTermination(1, TimeUnit.MINUTES);
        return report(read, minutes);
    }

    private interface Attempt {
        void run() throws Exception;
    }

    // A scheduled task that throws is silently not run again.
    private void attempt(Attempt attempt) {
        try {
            attempt.run();
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }

    private boolean report(Wrk read, int minutes) {
        System.out.printf(
                "%,.0f reads (%,.0f /s, p99 %.1f ms), %d failed; %,d writes; %s; %d violations%n",
                read.rate() * 60 * minutes,
                read.rate(),
                read.p99() / 1000,
                read.failed(),
                writer.written(),
                checker,
                checker.violations().size());
        checker.violations().stream().limit(10).forEach(System.out::println);
        if (failure.get() != null) {
            System.out.println("A writer or checker failed: " + failure.get());
        }
        return read.failed() == 0 && checker.violations().isEmpty() && failure.get() == null && writer.written() > 0;
    }
}
