package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.identity.CurrentActor;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Orderings;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskProvidersTest {
    private static final AskingLimits AT_FOUR = new AskingLimits(10_000, 4);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<AttemptId> heard = ConcurrentHashMap.newKeySet();

    private final CurrentActor actor = new CurrentActor();

    AskProvidersTest() {
        // Here all threads share one actor: whoever is done must not take the rights of the others with them.
        actor.become(Actor.SYSTEM);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private static List<Attempt> attempts(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> Orderings.attempt(ScriptedGateway.PROVIDER, PaymentMethod.QRIS, Money.rupiah(1_000)))
                .toList();
    }

    /** A provider that answers what the test says. */
    private AskProviders asking(Function<Attempt, Report> answer) {
        var gateway = new ScriptedGateway() {
            @Override
            public Report status(Attempt attempt) {
                return answer.apply(attempt);
            }
        };
        return asking(gateway, AT_FOUR, Clock.systemUTC());
    }

    private AskProviders asking(ScriptedGateway gateway, AskingLimits limits, Clock clock) {
        return new AskProviders(new Gateways(List.of(gateway)), threads, limits, TestShop.systemWork(actor), clock);
    }

    @Test
    void asks_about_each_once_and_tells_it_once() {
        var attempts = attempts(100);
        var asked = ConcurrentHashMap.<AttemptId>newKeySet();

        asking(attempt -> {
                    assertThat(asked.add(attempt.id())).isTrue();
                    return Report.of(Outcome.PENDING);
                })
                .about(attempts, (attempt, report) -> {
                    assertThat(heard.add(attempt.id())).isTrue();
                });

        assertThat(heard).hasSize(100).isEqualTo(asked);
    }

    @Test
    void does_not_wait_with_one_answer_until_another_is_booked() {
        var together = new CyclicBarrier(AT_FOUR.atOnce());

        asking(attempt -> Report.of(Outcome.PENDING)).about(attempts(8), (attempt, report) -> {
            meet(together);
            heard.add(attempt.id());
        });

        assertThat(heard).hasSize(8);
    }

    @Test
    void asks_several_at_the_same_time_and_never_more_than_it_may() {
        var together = new CyclicBarrier(AT_FOUR.atOnce());
        var asking = new AtomicInteger();
        var most = new AtomicInteger();

        asking(attempt -> {
                    most.accumulateAndGet(asking.incrementAndGet(), Math::max);
                    meet(together);
                    asking.decrementAndGet();
                    return Report.of(Outcome.PENDING);
                })
                .about(attempts(40), (attempt, report) -> heard.add(attempt.id()));

        assertThat(most).hasValue(4);
        assertThat(heard).hasSize(40);
    }

    private static void meet(CyclicBarrier others) {
        try {
            others.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void a_provider_that_does_not_answer_is_left_alone_for_the_rest_of_the_round() {
        var asked = new AtomicInteger();
        var reports = new ConcurrentLinkedQueue<Report>();

        asking(attempt -> {
                    asked.incrementAndGet();
                    return Report.of(Outcome.UNKNOWN);
                })
                .about(attempts(100), (attempt, report) -> reports.add(report));

        assertThat(asked.get()).isBetween(5, 5 + AT_FOUR.atOnce());
        assertThat(reports).hasSize(100).allMatch(report -> report.outcome() == Outcome.UNKNOWN);
    }

    @Test
    void what_goes_wrong_with_one_keeps_nobody_from_their_turn_and_is_told_at_the_end() {
        var attempts = attempts(10);
        var bad = attempts.get(3);
        var broken = attempts.get(5);

        assertThatThrownBy(() -> asking(attempt -> {
                            if (attempt == bad) throw new IllegalStateException("mengada-ada");
                            if (attempt == broken) throw new NoClassDefFoundError("hilang");
                            return Report.of(Outcome.PENDING);
                        })
                        .about(attempts, (attempt, report) -> heard.add(attempt.id())))
                .isInstanceOf(IllegalStateException.class)
                .hasStackTraceContaining("mengada-ada")
                .hasStackTraceContaining("hilang");

        assertThat(heard).hasSize(8);
    }

    @Test
    void the_time_that_booking_takes_is_part_of_the_rest() {
        var clock = new MovableClock();
        var oneAtATime = new AskingLimits(5, 1);
        var begin = System.nanoTime();

        asking(new ScriptedGateway(), oneAtATime, clock)
                .about(attempts(15), (attempt, report) -> clock.forward(Duration.ofSeconds(2)));

        var millis = (System.nanoTime() - begin) / 1_000_000;
        assertThat(millis).as("one rest of 200 ms, not fifteen").isBetween(190L, 2_000L);
    }

    @Test
    void rests_so_that_all_together_ask_no_more_than_they_may() {
        assertThat(new AskingLimits(250, 16).pause().toMillis()).isEqualTo(64);
        assertThatThrownBy(() -> new AskingLimits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
