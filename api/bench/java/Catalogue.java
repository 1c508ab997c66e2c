package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A data folder with the sample and as many made-up practices as wanted, and files of what to ask of it. */
record Catalogue(Path app, Path folder, int practices, double sampleHeap) {

    private static final int OTHERS = 20_000;

    /** Fills a new folder through a running service, and leaves it when all can be seen. */
    static Catalogue make(Path app, Path folder, int practices) throws Exception {
        // What the first start leaves on the heap comes from filling the folder.
        Service.start(app, folder).close();
        try (Service service = Service.start(app, folder);
                Connection database = service.database()) {
            double sampleHeap = Memory.heap(service.pid());
            Generator generator = new Generator(Sample.read(database), Language.all(Path.of("languages.tsv")));
            long begin = System.nanoTime();
            Load.upTo(practices, database, generator);
            say("%,d practices: written after %.1f s", practices, (System.nanoTime() - begin) / 1e9);
            say("seen %.1f s later", service.waitFor(practices).toMillis() / 1e3);
            Catalogue catalogue = new Catalogue(app, folder, practices, sampleHeap);
            Questions questions = new Questions(database);
            questions.writeLists(catalogue.lists(), catalogue.differentLists());
            questions.writeSingles(catalogue.singles(), OTHERS);
            questions.writeBeginnings(catalogue.beginnings(), OTHERS);
            try (Stream<String> lines = Files.lines(catalogue.lists())) {
                Files.write(catalogue.sameList(), lines.limit(1).toList());
            }
            return catalogue;
        }
    }

    Service start() throws IOException, InterruptedException {
        return Service.start(app, folder);
    }

    // More than are asked for in a measurement; the more there are, the rarer the last.
    private int differentLists() {
        return practices <= 10_000 ? 1_000_000 : 500_000;
    }

    /** Different lists, none twice. */
    Path lists() {
        return file("lists");
    }

    /** One list. */
    Path sameList() {
        return file("list");
    }

    Path singles() {
        return file("singles");
    }

    Path beginnings() {
        return file("beginnings");
    }

    private Path file(String what) {
        return Path.of(folder + "." + what);
    }

    String firstList() throws IOException {
        return Files.readString(sameList()).strip();
    }

    /** Some lists from the end of the file, which the others who ask never come to. */
    List<String> lastLists(int many) throws IOException {
        try (Stream<String> lines = Files.lines(lists())) {
            return lines.skip(differentLists() - many).toList();
        }
    }

    static void say(String what, Object... with) {
        System.err.println(String.format(Locale.ROOT, what, with));
    }
}
