package bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measures the service on catalogues of several sizes and prints one table. See README.md. */
final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Path work = Path.of(args[0]);
        Path app = Path.of(args[1]);
        List<Row> rows = new ArrayList<>();
        Size before = null;
        for (String size : Arrays.asList(args).subList(2, args.length)) {
            Size measured = new Size(Catalogue.make(app, work.resolve("catalogue-" + size), Integer.parseInt(size)));
            rows.addAll(measured.measure());
            if (before != null) {
                rows.add(measured.growthSince(before));
            }
            before = measured;
        }
        System.out.println(Row.HEAD);
        rows.forEach(System.out::println);
    }
}
