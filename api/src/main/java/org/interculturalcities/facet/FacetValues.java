package org.interculturalcities.facet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Numbers the values of a facet. Numbers are never reused, so all snapshots share them. */
final class FacetValues {

    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile String[] values = new String[16];
    private volatile int size;

    synchronized int number(String value) {
        return numbers.computeIfAbsent(value, this::add);
    }

    private int add(String value) {
        String[] room = size < values.length ? values : Arrays.copyOf(values, 2 * values.length);
        room[size] = value;
        values = room;
        return size++;
    }

    String value(int number) {
        return values[number];
    }

    int size() {
        return size;
    }

    /** Which value numbers match a predicate. */
    boolean[] that(Predicate<String> isMeant) {
        boolean[] meant = new boolean[size()];
        for (int number = 0; number < meant.length; number++) {
            meant[number] = isMeant.test(value(number));
        }
        return meant;
    }
}
