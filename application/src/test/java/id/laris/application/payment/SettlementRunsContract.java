package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.payment.SettlementRuns.Line;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every store of settlement reports promises. */
public interface SettlementRunsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    LocalDate DAY = LocalDate.parse("2026-11-20");
    Duration LEASE = Duration.ofMinutes(5);
    AtomicLong MILLIS = new AtomicLong(1_800_000_000_000L);

    SettlementRuns runs();

    private static UUID nextId() {
        return new UUID(
                MILLIS.incrementAndGet() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
    }

    private static Line line(long number, String reference) {
        return new Line(
                number, reference, Money.rupiah(1_000 + number), Money.rupiah(5), number % 2 == 0, Optional.of(DAY));
    }

    private SettlementRun added(Line... lines) {
        return addedAt(NOW, lines);
    }

    private SettlementRun addedAt(Instant at, Line... lines) {
        var run = SettlementRun.of(
                nextId(),
                "scripted",
                "november.csv",
                "staff a",
                at,
                lines.length + 1,
                1,
                new SettlementRun.Sums(Money.rupiah(5_000), Money.rupiah(1_000), Money.rupiah(25)),
                Optional.of(DAY),
                Optional.of(DAY.plusDays(1)));
        runs().add(run, List.of(lines));
        return run;
    }

    private static Difference difference(long place, Optional<OrderNumber> order) {
        return new Difference(
                place,
                place,
                "ref-" + place,
                order,
                Money.rupiah(7_000),
                order.map(o -> Money.rupiah(6_999)),
                Finding.ANOTHER_AMOUNT);
    }

    @Test
    default void one_is_kept_as_it_was_and_changed_by_one_only() {
        var run = added(line(2, "a"));
        assertThat(runs().get(run.id())).isEqualTo(run);

        runs().save(run.compared(1, 0, "a", NOW, LEASE));

        var stored = runs().get(run.id());
        assertThat(stored.compared()).isEqualTo(2);
        assertThat(stored.last()).contains("a");
        assertThat(stored.leasedUntil()).contains(NOW.plus(LEASE));
        assertThat(stored.version()).isEqualTo(1);
        assertThatThrownBy(() -> runs().save(run.done(0))).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> runs().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    default void an_old_one_is_forgotten_with_what_differed_but_not_while_it_is_compared() {
        var longAgo = Instant.parse("2001-01-01T00:00:00Z");
        var old = addedAt(longAgo, line(2, "a"));
        runs().keep(old.id(), List.of(difference(2, Optional.empty())));
        runs().save(old.done(0));
        var comparing = addedAt(longAgo, line(2, "b"));
        var young = addedAt(longAgo.plusMillis(1), line(2, "c"));
        runs().save(young.done(0));

        assertThat(runs().forgetBefore(longAgo.plusMillis(1))).isEqualTo(1);

        assertThat(runs().find(old.id())).isEmpty();
        assertThat(runs().differences(old.id(), Optional.empty(), 10).items()).isEmpty();
        assertThat(runs().find(comparing.id())).isPresent();
        assertThat(runs().find(young.id())).isPresent();
    }

    @Test
    default void all_lines_of_a_reference_come_in_one_batch() {
        var run = added(line(2, "b"), line(3, "a"), line(4, "b"), line(5, "C"));

        assertThat(runs().batch(run.id(), Optional.empty(), 1)).containsExactly(line(5, "C"));
        assertThat(runs().batch(run.id(), Optional.of("C"), 2))
                .containsExactly(line(3, "a"), line(2, "b"), line(4, "b"));
        assertThat(runs().batch(run.id(), Optional.of("b"), 2)).isEmpty();
    }

    @Test
    default void differences_are_kept_once_and_read_by_place() {
        var run = added(line(2, "a"));
        var known = difference(12, Optional.of(new OrderNumber("LR-000012")));
        var unknown = difference(3, Optional.empty());
        runs().keep(run.id(), List.of(known, unknown));
        runs().keep(run.id(), List.of(difference(12, Optional.empty()), difference(20, Optional.empty())));

        var first = runs().differences(run.id(), Optional.empty(), 2);

        assertThat(first.items()).containsExactly(unknown, known);
        assertThat(runs().differences(run.id(), first.next().map(Long::valueOf), 2)
                        .items())
                .extracting(Difference::place)
                .containsExactly(20L);
    }

    @Test
    default void attempts_that_were_matched_are_known_until_the_lines_are_forgotten() {
        var run = added(line(2, "a"), line(3, "b"));
        var one = new AttemptId(UUID.randomUUID());
        var other = new AttemptId(UUID.randomUUID());
        runs().matched(run.id(), Map.of("a", one));

        assertThat(runs().reported(run.id(), Set.of(one, other))).containsExactly(one);
        assertThat(runs().reported(run.id(), Set.of())).isEmpty();
        runs().forgetLines(run.id());
        assertThat(runs().reported(run.id(), Set.of(one))).isEmpty();
        assertThat(runs().batch(run.id(), Optional.empty(), 5)).isEmpty();
    }

    @Test
    default void one_worker_has_it_at_a_time() {
        var mine = added(line(2, "a"));
        var others = 0;
        Optional<SettlementRun> taken;
        do taken = runs().take(NOW, LEASE);
        while (taken.isPresent() && !taken.get().id().equals(mine.id()) && ++others < 1_000);

        assertThat(taken.orElseThrow().tries()).isEqualTo(1);
        assertThat(runs().take(NOW.plusSeconds(1), LEASE).filter(r -> r.id().equals(mine.id())))
                .isEmpty();
        assertThat(taken.get().leasedUntil()).contains(NOW.plus(LEASE));
    }

    @Test
    default void the_newest_come_first_page_by_page() {
        var first = added(line(2, "a"));
        var second = added(line(2, "a"));
        var after = nextId();

        var page = runs().newest(Optional.of(after), 1);
        assertThat(page.items()).containsExactly(second);
        assertThat(runs().newest(page.next().map(UUID::fromString), 1).items()).containsExactly(first);
    }
}
