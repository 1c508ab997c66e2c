package bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Things of which some are drawn more often than others. */
final class Draw<T> {

    private final List<T> things;
    private final double[] upTo;

    Draw(List<T> things, ToDoubleFunction<T> weight) {
        this.things = List.copyOf(things);
        this.upTo = things.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
    }

    /** The commoner, the earlier: Zipf's law, with Mandelbrot's correction for the first few. */
    static <T> Draw<T> zipf(List<T> things) {
        int[] rank = {0};
        return new Draw<>(things, thing -> 1 / (++rank[0] + 2.7));
    }

    T of(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return things.get(Math.min(at < 0 ? -at - 1 : at + 1, things.size() - 1));
    }
}
