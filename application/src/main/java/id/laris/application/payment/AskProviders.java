package id.laris.application.payment;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.EachInTurn;
import id.laris.domain.payment.Attempt;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Asks providers about many attempts at once: several at a time, so that a slow one is not waited for by turns, and never more a second
 * than they are asked to bear. One that gave no answer several times running is left alone for the rest of the round. Answers are heard
 * where they came, so that booking one does not wait for booking the others.
 */
@Singleton
public final class AskProviders {
    private static final int SILENT = 5;

    private final Gateways gateways;
    private final ExecutorService threads;
    private final AskingLimits limits;
    private final SystemWork systemWork;
    private final Clock clock;

    public AskProviders(
            Gateways gateways, ExecutorService threads, AskingLimits limits, SystemWork systemWork, Clock clock) {
        this.gateways = gateways;
        this.threads = threads;
        this.limits = limits;
        this.systemWork = systemWork;
        this.clock = clock;
    }

    /**
     * @param heard called as the system, in several threads at once, once for each attempt that was asked about
     * @throws RuntimeException the first failure of asking or hearing, when all had their turn; later ones are suppressed in it
     */
    void about(Collection<Attempt> attempts, BiConsumer<Attempt, PaymentGateway.Report> heard) {
        var waiting = new ConcurrentLinkedQueue<>(attempts);
        var silent = new ConcurrentHashMap<String, AtomicInteger>();
        var askers = new ArrayList<Callable<Void>>();
        for (int i = 0; i < Math.min(limits.atOnce(), attempts.size()); i++)
            askers.add(() -> {
                var mine = Stream.generate(waiting::poll).takeWhile(Objects::nonNull);
                var pace = new Pace();
                EachInTurn.run(mine::iterator, attempt -> heard(attempt, ask(attempt, silent, pace), heard));
                return null;
            });
        EachInTurn.run(all(askers), AskProviders::end);
    }

    private void heard(
            Attempt attempt, PaymentGateway.Report report, BiConsumer<Attempt, PaymentGateway.Report> heard) {
        systemWork.run(() -> heard.accept(attempt, report));
    }

    private List<Future<Void>> all(List<Callable<Void>> askers) {
        try {
            return threads.invokeAll(askers);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("cut short while asking", ended);
        }
    }

    private static void end(Future<Void> asker) {
        try {
            asker.get();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("cut short while asking", ended);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException known
                    ? known
                    : new IllegalStateException("broke while asking", failed.getCause());
        }
    }

    private PaymentGateway.Report ask(Attempt attempt, Map<String, AtomicInteger> silent, Pace pace) {
        var unanswered = silent.computeIfAbsent(attempt.provider(), p -> new AtomicInteger());
        if (unanswered.get() >= SILENT) return PaymentGateway.Report.of(PaymentGateway.Report.Outcome.UNKNOWN);
        pace.keep();
        var report = gateways.ask(attempt);
        if (report.outcome() == PaymentGateway.Report.Outcome.UNKNOWN) unanswered.incrementAndGet();
        else unanswered.set(0);
        return report;
    }

    /** Of one who asks: a pause lies between the beginnings of two questions, so that waiting for answers and booking them is rest enough. */
    private final class Pace {
        private Instant next = clock.instant().plus(limits.pause());

        void keep() {
            var now = clock.instant();
            var early = Duration.between(now, next);
            // A clock that was set back must not keep anybody waiting.
            var rest = early.compareTo(limits.pause()) < 0 ? early : limits.pause();
            if (rest.isNegative()) rest = Duration.ZERO;
            next = now.plus(rest).plus(limits.pause());
            try {
                TimeUnit.NANOSECONDS.sleep(rest.toNanos());
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("cut short while asking", ended);
            }
        }
    }
}
