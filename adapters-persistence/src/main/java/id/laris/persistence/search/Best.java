package id.laris.persistence.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the first few in an order, of many that come in any order. */
final class Best<T> {
    private final int most;
    private final Comparator<? super T> order;
    /** The best so far and some that came since; sorted now and then, which is quick even when each is better than all before. */
    private final List<T> kept = new ArrayList<>();

    private T last;

    Best(int most, Comparator<? super T> order) {
        this.most = most;
        this.order = order;
    }

    /** Whether there are enough that are no worse than {@link #last}: what is behind it need not be offered. */
    boolean isFull() {
        return last != null;
    }

    T last() {
        return last;
    }

    void offer(T thing) {
        if (isFull() && order.compare(thing, last) >= 0) return;
        kept.add(thing);
        if (kept.size() > 4 * most) tidy();
    }

    private void tidy() {
        kept.sort(order);
        if (kept.size() <= most) return;
        kept.subList(most, kept.size()).clear();
        if (most > 0) last = kept.get(most - 1);
    }

    List<T> inOrder() {
        tidy();
        return List.copyOf(kept);
    }
}
