package id.laris.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does things at the same moment, each on a thread of its own. */
public final class Together {
    private Together() {}

    /** What each piece of work returned, or threw. */
    public static <T> List<Object> run(List<Callable<T>> work) {
        var pool = Executors.newFixedThreadPool(work.size());
        try {
            var start = new CyclicBarrier(work.size());
            var running = new ArrayList<Future<T>>();
            for (var each : work)
                running.add(pool.submit(() -> {
                    start.await(1, TimeUnit.MINUTES);
                    return each.call();
                }));
            var outcomes = new ArrayList<Object>();
            for (var each : running) outcomes.add(outcome(each));
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Object outcome(Future<?> running) {
        try {
            var result = running.get(2, TimeUnit.MINUTES);
            return result == null ? "done" : result;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (Exception interruptedOrTooSlow) {
            return interruptedOrTooSlow;
        }
    }
}
