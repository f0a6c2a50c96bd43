package id.laris.application.payment;

import id.laris.application.shared.EachInTurn;
import id.laris.domain.payment.Attempt;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Asks providers about many attempts at once: several at a time, so that a slow one is not waited for by turns, and never more a second
 * than they are asked to bear. One that gave no answer several times running is left alone for the rest of the round.
 */
@Singleton
public final class AskProviders {
    private static final int SILENT = 5;

    /** What came of asking about one attempt. */
    private record Answered(Attempt attempt, PaymentGateway.Report report, RuntimeException failed) {}

    private final Gateways gateways;
    private final ExecutorService threads;
    private final AskingLimits limits;

    public AskProviders(Gateways gateways, ExecutorService threads, AskingLimits limits) {
        this.gateways = gateways;
        this.threads = threads;
        this.limits = limits;
    }

    /**
     * @param heard called in the caller's thread, once for each attempt that was asked about
     * @throws RuntimeException the first failure of asking or hearing, when all had their turn; later ones are suppressed in it
     */
    void about(Collection<Attempt> attempts, BiConsumer<Attempt, PaymentGateway.Report> heard) {
        var waiting = new ConcurrentLinkedQueue<>(attempts);
        var answers = new ArrayBlockingQueue<Answered>(attempts.size() + 1);
        var silent = new ConcurrentHashMap<String, AtomicInteger>();
        for (int i = 0; i < Math.min(limits.atOnce(), attempts.size()); i++)
            threads.execute(() -> {
                for (var next = waiting.poll(); next != null; next = waiting.poll()) answers.add(ask(next, silent));
            });
        EachInTurn.run(attempts, one -> {
            var answer = taken(answers);
            if (answer.failed() != null) throw answer.failed();
            heard.accept(answer.attempt(), answer.report());
        });
    }

    private Answered ask(Attempt attempt, Map<String, AtomicInteger> silent) {
        var unanswered = silent.computeIfAbsent(attempt.provider(), p -> new AtomicInteger());
        if (unanswered.get() >= SILENT)
            return new Answered(attempt, PaymentGateway.Report.of(PaymentGateway.Report.Outcome.UNKNOWN), null);
        try {
            TimeUnit.NANOSECONDS.sleep(limits.pause().toNanos());
            var report = gateways.ask(attempt);
            if (report.outcome() == PaymentGateway.Report.Outcome.UNKNOWN) unanswered.incrementAndGet();
            else unanswered.set(0);
            return new Answered(attempt, report, null);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Answered(attempt, null, new IllegalStateException("cut short while asking", ended));
        } catch (RuntimeException failed) {
            return new Answered(attempt, null, failed);
        } catch (Error broken) {
            // Whoever waits for this answer must hear of it.
            return new Answered(attempt, null, new IllegalStateException("broke while asking", broken));
        }
    }

    private static Answered taken(ArrayBlockingQueue<Answered> answers) {
        try {
            return answers.take();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("cut short while waiting for answers", ended);
        }
    }
}
