package bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** All figures of a catalogue of one size. */
final class Size {

    private static final int ASKED_BY_ONE = 200;
    private static final double MB = 1 << 20;

    private final Catalogue catalogue;
    private final int n;
    private final List<Row> rows = new ArrayList<>();
    private double median;

    Size(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.n = catalogue.practices();
    }

    List<Row> measure() throws Exception {
        Starts starts = new Starts(catalogue);
        // A start on a million takes minutes.
        try (Service service = starts.measure(n > 100_000 ? 1 : Settings.ROUNDS)) {
            double heap = Memory.heap(service.pid());
            int body = medianBody(service);
            try (Service constant = starts.constant(body)) {
                rows.addAll(new Traffic(catalogue, service, constant).measure(body));
            }
            Row memory = memory(service);
            rows.add(1, oneClient(service));
            rows.add(heap(heap));
            rows.add(starts.row());
            rows.add(memory);
        }
        return rows;
    }

    private int medianBody(Service service) throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (String list : forOne(2)) {
            sizes.add(service.get(list).body().length);
        }
        return sizes.stream().sorted().skip(sizes.size() / 2).findFirst().orElseThrow();
    }

    // Lists that nobody asks for else, so that no answer is there already: several lots, counted from the file's end.
    private List<String> forOne(int lot) throws IOException {
        return catalogue.lastLists((lot + 1) * ASKED_BY_ONE).subList(0, ASKED_BY_ONE);
    }

    // Both answer as many other questions before.
    private Row oneClient(Service service) throws Exception {
        List<String> before = forOne(1);
        List<String> lists = forOne(0);
        Latencies.of(before, service::get);
        Latencies ours = Latencies.of(lists, service::get);
        median = ours.median();
        try (Connection database = service.database()) {
            Sql sql = new Sql(database);
            Latencies.of(before, sql::ask);
            Latencies theirs = Latencies.of(lists, sql::ask);
            double ratio = theirs.median() / median;
            boolean hasAim = n == 100_000;
            return new Row(
                    n,
                    "S2",
                    "one client; the yardstick is SQL on the same database",
                    "%.2f ms".formatted(median),
                    ours.toString(),
                    "%.2f ms (%s)".formatted(theirs.median(), theirs),
                    "%.1f × faster".formatted(ratio),
                    hasAim ? "≥ 20 ×" : "",
                    hasAim ? Row.yesOrNo(ratio >= 20) : "");
        }
    }

    private Row heap(double heap) {
        int more = n - 114;
        double each = (heap - catalogue.sampleHeap()) / Math.max(1, more) / 1024;
        return new Row(
                n,
                "S5",
                "heap after start, over that of the sample alone",
                "%.1f MB".formatted(heap / MB),
                "",
                "%.1f MB".formatted(catalogue.sampleHeap() / MB),
                more > 0 ? "%.2f KB a practice".formatted(each) : "",
                more > 0 ? "≤ 2 KB" : "",
                more > 0 ? Row.yesOrNo(each <= 2) : "");
    }

    private Row memory(Service service) throws IOException {
        double resident = Memory.resident(service.pid(), "VmRSS") / MB;
        int most = n == 114 ? 350 : n == 100_000 ? 700 : 0;
        return new Row(
                n,
                "M1",
                "resident after S1; the database apart: %.0f MB"
                        .formatted(Memory.proportional(service.databasePid()) / MB),
                "%.0f MB".formatted(resident),
                "",
                "of it anonymous %.0f, files %.0f"
                        .formatted(
                                Memory.resident(service.pid(), "RssAnon") / MB,
                                Memory.resident(service.pid(), "RssFile") / MB),
                "",
                most > 0 ? "≤ %d MB".formatted(most) : "",
                most > 0 ? Row.yesOrNo(resident <= most) : "");
    }

    /** S5: by which power of the size the median of one client grows. */
    Row growthSince(Size smaller) {
        double power = Math.log(median / smaller.median) / Math.log((double) n / smaller.n);
        return new Row(
                n,
                "S5",
                "growth of the median of S2",
                "%.2f ms".formatted(median),
                "",
                "%.2f ms at %,d".formatted(smaller.median, smaller.n),
                "n^%.2f".formatted(power),
                "< n^0.5",
                Row.yesOrNo(power < 0.5));
    }
}
