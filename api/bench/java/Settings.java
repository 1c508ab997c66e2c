package bench;

import java.nio.file.Path;

/** How long to measure and how often, and where the yardstick is. Shorter runs are for trying the benchmark out. */
final class Settings {

    static final Path CONSTANT = Path.of("empty/target/stack/quarkus-app");
    static final int SECONDS = number("BENCH_SECONDS", 10);
    static final int ROUNDS = number("BENCH_ROUNDS", 3);

    /** What the service may have: enough for 100,000 practices, and so that a large machine does not lend it more. */
    static final String HEAP = System.getenv().getOrDefault("BENCH_HEAP", "400m");

    /** What lets in who measures writing. */
    static final String TOKEN = "the-token-of-the-bench-on-this-machine-alone";

    private Settings() {}

    private static int number(String name, int otherwise) {
        String given = System.getenv(name);
        return given == null ? otherwise : Integer.parseInt(given);
    }
}
