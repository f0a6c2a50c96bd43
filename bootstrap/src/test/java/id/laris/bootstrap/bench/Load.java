package id.laris.bootstrap.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The same work from several clients at once, for a while: each as soon as it has its answer, or so many together a second. */
final class Load {
    /** One client. Whatever it throws ends the measurement: a figure with failed answers in it is none. */
    @FunctionalInterface
    interface Client {
        /** @param round counted over all clients, from 0 */
        void work(long round) throws Exception;
    }

    @FunctionalInterface
    interface Opening {
        Client open() throws Exception;
    }

    /** @param seconds from the first work to the end of the last */
    record Figures(long count, double seconds, long[] sortedNanos) {
        double perSecond() {
            return count / seconds;
        }

        double millis(double share) {
            if (sortedNanos.length == 0) return 0;
            return sortedNanos[(int) Math.min(sortedNanos.length - 1, Math.floor(sortedNanos.length * share))] / 1e6;
        }
    }

    private Load() {}

    static Figures run(int clients, Duration time, Opening opening) throws Exception {
        return run(clients, time, opening, (begin, round) -> System.nanoTime());
    }

    /** Work that comes whether or not there is an answer to the last: measured from when it was due, so waiting for a client counts. */
    static Figures paced(int clients, int perSecond, Duration time, Opening opening) throws Exception {
        return run(clients, time, opening, (begin, round) -> {
            var due = begin + round * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
            return due;
        });
    }

    /** Waits until a round is due; since when it is. */
    @FunctionalInterface
    private interface Pace {
        long due(long begin, long round);
    }

    private static Figures run(int clients, Duration time, Opening opening, Pace pace) throws Exception {
        var rounds = new AtomicLong();
        var opened = new ArrayList<Client>();
        for (int i = 0; i < clients; i++) opened.add(opening.open());
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        var tasks = opened.stream()
                .<Callable<List<Long>>>map(client -> () -> {
                    var nanos = new ArrayList<Long>();
                    while (System.nanoTime() < end) {
                        var round = rounds.getAndIncrement();
                        var due = pace.due(begin, round);
                        client.work(round);
                        nanos.add(System.nanoTime() - due);
                    }
                    return nanos;
                })
                .toList();
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var all = new ArrayList<Long>();
            for (Future<List<Long>> done : pool.invokeAll(tasks)) all.addAll(done.get());
            var seconds = (System.nanoTime() - begin) / 1e9;
            var sorted = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return new Figures(sorted.length, seconds, sorted);
        } finally {
            pool.shutdownNow();
        }
    }
}
