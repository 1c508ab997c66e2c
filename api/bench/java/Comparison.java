package bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One kind of request, measured several times, each time between two runs of the yardstick. */
final class Comparison {

    private final Wrk.Work work;
    private final List<Wrk> runs = new ArrayList<>();
    private final List<Double> yardsticks = new ArrayList<>();
    private final boolean eachOnce;
    private final String statuses;
    private long place;

    // The warm-up tells how requests are answered at all: a run that counts cannot.
    private Comparison(Wrk.Work work, boolean eachOnce, Service service) throws IOException {
        this.work = work;
        this.eachOnce = eachOnce;
        Wrk warmUp = Wrk.warmUp(service, work, 0, Settings.SECONDS);
        this.place = warmUp.place();
        this.statuses = warmUp.statuses();
    }

    /** Requests of which none may come twice, so that no answer can be kept from before. */
    static Comparison ofDifferent(Wrk.Work work, Service service) throws IOException {
        return new Comparison(work, true, service);
    }

    static Comparison of(Wrk.Work work, Service service) throws IOException {
        return new Comparison(work, false, service);
    }

    /** One run; before is the rate of the yardstick just now. Answers the rate of the yardstick afterwards. */
    double run(Service service, double before, Yardstick yardstick) throws IOException {
        Wrk run = Wrk.measure(service, work, place, Settings.SECONDS);
        place = run.place();
        double after = yardstick.rate();
        runs.add(run);
        yardsticks.add((before + after) / 2);
        return after;
    }

    interface Yardstick {
        double rate() throws IOException;
    }

    /** Why the figures mean nothing, or an empty text. */
    String flaw(String expectedStatus) {
        long failed = runs.stream().mapToLong(Wrk::failed).sum();
        if (failed > 0 || !statuses.equals(expectedStatus + ",")) {
            return "invalid: %d failed, statuses %s".formatted(failed, statuses);
        }
        return eachOnce && runs.stream().anyMatch(run -> run.anew() > 0) ? "invalid: asked twice" : "";
    }

    boolean isAnswered() {
        return !statuses.equals("404,");
    }

    Spread rate() {
        return Spread.of(runs.stream().mapToDouble(Wrk::rate));
    }

    Spread yardstick() {
        return Spread.of(yardsticks.stream().mapToDouble(rate -> rate));
    }

    Spread ratio() {
        return Spread.of(
                IntStream.range(0, runs.size()).mapToDouble(run -> runs.get(run).rate() / yardsticks.get(run)));
    }

    double p50() {
        return Spread.of(runs.stream().mapToDouble(Wrk::p50)).median() / 1000;
    }

    double p99() {
        return Spread.of(runs.stream().mapToDouble(Wrk::p99)).median() / 1000;
    }

    /** The middle of some figures, the least and the greatest. */
    record Spread(double median, double least, double most) {

        static Spread of(DoubleStream figures) {
            double[] sorted = figures.sorted().toArray();
            return new Spread(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
        }

        String in(String format) {
            return (format + " (" + format + "–" + format + ")").formatted(median, least, most);
        }
    }
}
