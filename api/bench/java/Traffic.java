package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** S1, S3 and S4: what 32 connections are answered, beside a body of the same size that is always the same. */
final class Traffic {

    private static final double NONE = Double.MAX_VALUE;
    private static final Map<Integer, Double> LEAST_SHARE = Map.of(114, 0.5, 10_000, 0.35, 100_000, 0.1);

    private final Catalogue catalogue;
    private final Service service;
    private final Service constant;
    private double yardstick;

    Traffic(Catalogue catalogue, Service service, Service constant) {
        this.catalogue = catalogue;
        this.service = service;
        this.constant = constant;
    }

    List<Row> measure(int body) throws Exception {
        String tag = service.get(catalogue.firstList()).tag();
        Comparison s1 = Comparison.ofDifferent(new Wrk.Work(catalogue.lists()), service);
        Comparison again = Comparison.of(new Wrk.Work(catalogue.sameList()), service);
        Comparison known = Comparison.of(new Wrk.Work(catalogue.sameList(), List.of("If-None-Match: " + tag)), service);
        Comparison s4 = Comparison.of(new Wrk.Work(catalogue.singles()), service);
        Comparison suggestions = Comparison.of(new Wrk.Work(catalogue.beginnings()), service);
        yardstick();
        yardstick = yardstick();
        for (int round = 1; round <= Settings.ROUNDS; round++) {
            // S1 last: memory is looked at after it.
            for (Comparison one : List.of(again, known, s4, suggestions, s1)) {
                yardstick = one.run(service, yardstick, this::yardstick);
            }
        }
        int n = catalogue.practices();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                n,
                "S1",
                "different lists; the yardstick is %,d bytes".formatted(body),
                s1,
                "200",
                LEAST_SHARE.getOrDefault(n, 0.0),
                n == 100_000 ? 50 : NONE));
        rows.add(Row.of(n, "S3", "the same list again", again, "200", 0.8, NONE));
        rows.add(Row.of(n, "S3", "the same with `If-None-Match`", known, "304", 0.9, NONE));
        rows.add(Row.of(n, "S4", "single practices", s4, "200", 0.6, NONE));
        rows.add(Row.of(n, "", "suggestions", suggestions, "200", 0, NONE));
        return rows;
    }

    // The same addresses as for S1, which this server does not read: what wrk does is the same.
    private double yardstick() throws IOException {
        return Wrk.measure(constant, new Wrk.Work(catalogue.lists()), 0, Settings.SECONDS)
                .rate();
    }
}
