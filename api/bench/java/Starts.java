package bench;

import bench.Comparison.Spread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** T1: how long the service takes to be ready on a folder that has all, beside an empty one on an empty folder. */
final class Starts {

    private final Catalogue catalogue;
    private final Path emptyFolder;
    private final List<Double> ours = new ArrayList<>();
    private final List<Double> empty = new ArrayList<>();
    private final List<Double> complete = new ArrayList<>();

    // The first start makes the folder.
    Starts(Catalogue catalogue) throws Exception {
        this.catalogue = catalogue;
        this.emptyFolder = Path.of(catalogue.folder() + "-empty");
        Service.start(Settings.CONSTANT, emptyFolder).close();
    }

    /** Starts both several times, in turn, so that a busy machine slows both; the service goes on running at last. */
    Service measure(int rounds) throws Exception {
        for (int round = 1; round < rounds; round++) {
            measure().close();
        }
        return measure();
    }

    private Service measure() throws Exception {
        try (Service nothing = Service.start(Settings.CONSTANT, emptyFolder)) {
            empty.add(nothing.startTime().toMillis() / 1e3);
        }
        Service service = catalogue.start();
        ours.add(service.startTime().toMillis() / 1e3);
        complete.add(service.waitFor(catalogue.practices()).toMillis() / 1e3);
        return service;
    }

    /** Another yardstick in the folder that is there already. */
    Service constant(int body) throws Exception {
        return Service.startConstant(Settings.CONSTANT, emptyFolder, body);
    }

    Row row() {
        int n = catalogue.practices();
        double ready = spread(ours).median();
        double nothing = spread(empty).median();
        double allowed = 1.5 * nothing + (n == 114 ? 0 : 15);
        Spread ratio = Spread.of(IntStream.range(0, ours.size()).mapToDouble(i -> ours.get(i) / empty.get(i)));
        boolean hasAim = n == 114 || n == 100_000;
        return new Row(
                n,
                "T1",
                "start to ready; complete %.1f s later"
                        .formatted(spread(complete).median()),
                spread(ours).in("%.1f") + " s",
                "",
                spread(empty).in("%.1f") + " s",
                ratio.in("%.2f"),
                !hasAim ? "" : n == 114 ? "≤ 1.5" : "≤ %.1f s".formatted(allowed),
                !hasAim ? "" : Row.yesOrNo(ready <= allowed));
    }

    private static Spread spread(List<Double> seconds) {
        return Spread.of(seconds.stream().mapToDouble(second -> second));
    }
}
