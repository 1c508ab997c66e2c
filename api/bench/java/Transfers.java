package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Brings rows in and takes everything out, each beside COPY, and prints one table. See README.md. */
final class Transfers {

    private static final int LISTS = 500_000;

    private Transfers() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path work = Path.of(args[0]);
        Path app = Path.of(args[1]);
        int n = Integer.parseInt(args[2]);
        List<Row> rows = new ArrayList<>();
        try (Service service = Service.start(app, work.resolve("imported"));
                Service other = Service.start(app, work.resolve("copied"));
                Connection database = service.database();
                Connection empty = other.database()) {
            Generator generator = new Generator(Sample.read(database), Language.all(Path.of("languages.tsv")));
            long before = Memory.heap(service.pid());
            Copy copy = new Copy(database, work);
            Upload upload = Upload.of(generator, 1, n, work.resolve("rows.csv"));
            Upload.Took took = upload.into(service);
            Catalogue.say("planned after %.1f s, applied %.1f s later", seconds(took.plan()), seconds(took.apply()));
            copy.out();
            Duration yardstick = copy.into(empty);
            double ratio = seconds(took.plan().plus(took.apply())) / seconds(yardstick);
            rows.add(new Row(
                    n,
                    "I1",
                    "rows of CSV (%,d MB) planned and applied; heap %s, needed afterwards %,d MB more"
                            .formatted(upload.megabytes(), Settings.HEAP, (Memory.heap(service.pid()) - before) >> 20),
                    "%.1f s + %.1f s".formatted(seconds(took.plan()), seconds(took.apply())),
                    "",
                    "COPY %.1f s".formatted(seconds(yardstick)),
                    "%.1f ×".formatted(ratio),
                    "≤ 8 ×",
                    Row.yesOrNo(ratio <= 8)));
            other.close();
            database.createStatement().execute("vacuum analyze");
            rows.add(reads(service, database, Upload.of(generator, n + 1, n / 5, work.resolve("more.csv")), work));
            rows.add(export(n, service, copy, "ndjson", "/api/v1/practices?format=ndjson"));
            rows.add(export(n, service, copy, "csv", "/api/v1/practices?format=csv&include=texts"));
        }
        System.out.println(Row.HEAD);
        rows.forEach(System.out::println);
    }

    private static Row reads(Service service, Connection database, Upload more, Path work) throws Exception {
        Path lists = work.resolve("lists");
        new Questions(database).writeLists(lists, LISTS);
        Wrk.Work asked = new Wrk.Work(lists);
        Wrk warm = Wrk.warmUp(service, asked, 0, 3 * Settings.SECONDS);
        Wrk alone = Wrk.measure(service, asked, warm.place(), 2 * Settings.SECONDS);
        long place = alone.place();
        List<Wrk> runs = new ArrayList<>();
        Upload.Running running = more.begin(service);
        while (running.isAtWork()) {
            Wrk run = Wrk.measure(service, asked, place, Settings.SECONDS);
            place = run.place();
            runs.add(run);
        }
        Wrk after = Wrk.measure(service, asked, place, 2 * Settings.SECONDS);
        double quiet = (alone.rate() + after.rate()) / 2;
        Comparison.Spread meanwhile = Comparison.Spread.of(runs.stream().mapToDouble(Wrk::rate));
        long failed = runs.stream().mapToLong(Wrk::failed).sum();
        double ratio = meanwhile.median() / quiet;
        return new Row(
                more.rows(),
                "I1",
                "lists meanwhile, as in S1: %d runs; planned and applied in %.0f s"
                        .formatted(runs.size(), seconds(running.took())),
                meanwhile.in("%,.0f") + " /s",
                "%.1f · %.1f"
                        .formatted(
                                median(runs.stream().mapToDouble(Wrk::p50)) / 1000,
                                median(runs.stream().mapToDouble(Wrk::p99)) / 1000),
                "before and after %,.0f, %,.0f /s".formatted(alone.rate(), after.rate()),
                "%.2f".formatted(ratio),
                "≥ 0.5",
                failed > 0 ? "invalid: %d failed".formatted(failed) : Row.yesOrNo(ratio >= 0.5));
    }

    private static Row export(int n, Service service, Copy copy, String format, String path) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long bytes = 0;
        for (int round = 0; round < Settings.ROUNDS; round++) {
            long begin = System.nanoTime();
            bytes = service.read(path);
            ours.add((System.nanoTime() - begin) / 1e9);
            theirs.add(seconds(copy.read()));
        }
        double took = median(ours.stream().mapToDouble(each -> each));
        double yardstick = median(theirs.stream().mapToDouble(each -> each));
        return new Row(
                n,
                "E1",
                "all as %s (%,d MB)".formatted(format, bytes >> 20),
                "%.1f s".formatted(took),
                "",
                "COPY TO %.1f s".formatted(yardstick),
                "%.1f ×".formatted(took / yardstick),
                "≤ 3 ×",
                Row.yesOrNo(took / yardstick <= 3));
    }

    private static double median(DoubleStream figures) {
        return Comparison.Spread.of(figures).median();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
