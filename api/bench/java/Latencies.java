package bench;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How long answers took, one after the other, in milliseconds. */
record Latencies(double[] sorted) {

    interface Question {
        void ask(String path) throws Exception;
    }

    static Latencies of(Iterable<String> paths, Question question) throws Exception {
        DoubleStream.Builder took = DoubleStream.builder();
        for (String path : paths) {
            long begin = System.nanoTime();
            question.ask(path);
            took.add((System.nanoTime() - begin) / 1e6);
        }
        double[] sorted = took.build().toArray();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return "%.1f · %.1f".formatted(median(), sorted[sorted.length * 99 / 100]);
    }
}
