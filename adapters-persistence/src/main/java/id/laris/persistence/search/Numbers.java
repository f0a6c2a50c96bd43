package id.laris.persistence.search;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Small numbers for things, counted from 0 in the order they were first seen, so that arrays can tell or count something of each.
 * A number keeps its meaning for ever.
 */
final class Numbers<T> {
    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] things = new Object[64];
    private volatile int size;

    /** The thing's number, a new one if it has none yet. */
    int of(T thing) {
        var known = numbers.get(thing);
        return known == null ? add(thing) : known;
    }

    private synchronized int add(T thing) {
        var known = numbers.get(thing);
        if (known != null) return known;
        int number = size;
        if (number == things.length) things = Arrays.copyOf(things, 2 * number);
        things[number] = thing;
        // Seen by others only after what it counts.
        size = number + 1;
        numbers.put(thing, number);
        return number;
    }

    /** Whether each number is that of one of these things. */
    boolean[] marked(Iterable<? extends T> chosen) {
        var marks = new boolean[size];
        for (var thing : chosen) {
            var number = numbers.get(thing);
            if (number != null && number < marks.length) marks[number] = true;
        }
        return marks;
    }

    @SuppressWarnings("unchecked")
    T at(int number) {
        return (T) things[number];
    }

    int size() {
        return size;
    }
}
