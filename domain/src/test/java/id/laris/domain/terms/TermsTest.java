package id.laris.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class TermsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AccountId TOKO = new AccountId(new UUID(0, 7));

    private static CreditTerms terms(long limit, boolean stopped) {
        return CreditTerms.of(TOKO, Money.rupiah(limit), 30, stopped, "staff a", Instant.EPOCH);
    }

    private static Standing standing(long limit, long open, Optional<LocalDate> oldest) {
        return new Standing(terms(limit, false), Money.rupiah(open), oldest);
    }

    private static Optional<String> refused(Standing standing, long total) {
        return standing.refusal(Money.rupiah(total), TODAY).map(Refusal::code);
    }

    @Property
    void whoever_is_let_through_never_owes_more_than_the_limit(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long limit,
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long open,
            @ForAll @LongRange(min = 0, max = 2_000_000_000L) long total) {
        var refused = refused(standing(limit, open, Optional.empty()), total);

        assertThat(refused.isEmpty()).isEqualTo(open + total <= limit || total == 0);
    }

    @Example
    void the_limit_itself_can_be_used_up() {
        assertThat(refused(standing(500_000, 400_000, Optional.empty()), 100_000))
                .isEmpty();
        assertThat(refused(standing(500_000, 400_000, Optional.empty()), 100_001))
                .contains("terms-limit-passed");
    }

    @Example
    void what_is_due_today_is_not_overdue() {
        assertThat(refused(standing(500_000, 1, Optional.of(TODAY)), 1)).isEmpty();
        assertThat(refused(standing(500_000, 1, Optional.of(TODAY.minusDays(1))), 1))
                .contains("terms-overdue");
    }

    @Example
    void terms_that_were_stopped_let_nothing_through() {
        var stopped = new Standing(terms(500_000, true), Money.rupiah(0), Optional.empty());

        assertThat(refused(stopped, 1)).contains("terms-stopped");
    }

    @Example
    void terms_are_of_some_rupiah_and_some_days() {
        assertThatThrownBy(() -> terms(0, false)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> CreditTerms.of(TOKO, Money.rupiah(1), 0, false, "a", Instant.EPOCH))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> CreditTerms.of(TOKO, Money.rupiah(1), 181, false, "a", Instant.EPOCH))
                .isInstanceOf(Invalid.class);
    }

    @Example
    void bands_change_on_the_day_after() {
        assertThat(band(0)).isEqualTo(AgeBand.NOT_DUE);
        assertThat(band(1)).isEqualTo(AgeBand.UP_TO_30);
        assertThat(band(30)).isEqualTo(AgeBand.UP_TO_30);
        assertThat(band(31)).isEqualTo(AgeBand.UP_TO_60);
        assertThat(band(60)).isEqualTo(AgeBand.UP_TO_60);
        assertThat(band(61)).isEqualTo(AgeBand.UP_TO_90);
        assertThat(band(90)).isEqualTo(AgeBand.UP_TO_90);
        assertThat(band(91)).isEqualTo(AgeBand.OVER_90);
        assertThat(AgeBand.of(Optional.empty(), TODAY)).isEqualTo(AgeBand.NOT_DUE);
    }

    private static AgeBand band(int daysLate) {
        return AgeBand.of(Optional.of(TODAY.minusDays(daysLate)), TODAY);
    }

    @Property
    void time_only_makes_it_older(
            @ForAll @IntRange(min = -50, max = 200) int late, @ForAll @IntRange(max = 100) int more) {
        assertThat(band(late + more)).isGreaterThanOrEqualTo(band(late));
    }

    @Property
    void bands_add_up_to_what_is_open(
            @ForAll @Size(max = 40) List<@IntRange(min = -60, max = 200) Integer> late,
            @ForAll @LongRange(min = 1, max = 90_000_000L) long each) {
        var ageing = Ageing.NOTHING;
        for (var days : late) ageing = ageing.plus(band(days), Money.rupiah(each + days + 60));

        assertThat(ageing.open().minorUnits())
                .isEqualTo(late.stream().mapToLong(days -> each + days + 60).sum());
        assertThat(ageing.overdue().plus(ageing.in(AgeBand.NOT_DUE))).isEqualTo(ageing.open());
        assertThat(Ageing.NOTHING.plus(ageing)).isEqualTo(ageing);
    }

    @Property
    void a_step_is_reminded_of_once_and_in_order(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(min = 0, max = 9) Integer> pauses) {
        var due = TODAY;
        var day = due.minusDays(20);
        Optional<Integer> reminded = Optional.empty();
        var sent = new ArrayList<Integer>();
        for (var pause : pauses) {
            day = day.plusDays(pause);
            var step = ReminderPlan.STANDARD.due(due, day, reminded);
            if (step.isEmpty()) continue;
            assertThat(day).isAfterOrEqualTo(due.plusDays(step.get()));
            sent.add(step.get());
            reminded = step;
        }

        assertThat(sent).isSorted().doesNotHaveDuplicates();
        assertThat(ReminderPlan.STANDARD.steps()).containsAll(sent);
    }

    @Example
    void who_was_not_reminded_for_weeks_gets_one_mail() {
        assertThat(ReminderPlan.STANDARD.due(TODAY.minusDays(20), TODAY, Optional.of(-3)))
                .contains(14);
        assertThat(ReminderPlan.STANDARD.due(TODAY.minusDays(20), TODAY, Optional.of(14)))
                .isEmpty();
        assertThat(ReminderPlan.STANDARD.due(TODAY.plusDays(4), TODAY, Optional.empty()))
                .isEmpty();
        assertThat(ReminderPlan.STANDARD.due(TODAY.plusDays(3), TODAY, Optional.empty()))
                .contains(-3);
        assertThat(ReminderPlan.STANDARD.horizon(TODAY)).isEqualTo(TODAY.plusDays(3));
    }
}
