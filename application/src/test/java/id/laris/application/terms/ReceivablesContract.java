package id.laris.application.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import id.laris.domain.terms.AgeBand;
import id.laris.domain.terms.Ageing;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.Receivable;
import id.laris.domain.terms.ReminderPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of terms and of what is owed promises. */
public interface ReceivablesContract {
    LocalDate TODAY = LocalDate.of(2026, 11, 23);

    Receivables receivables();

    TermsBook terms();

    Orders orders();

    Payments payments();

    private static AccountId account() {
        return new AccountId(UUID.randomUUID());
    }

    private Order owed(AccountId account, Optional<LocalDate> due) {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.ON_INVOICE);
        orders().add(order);
        orders().assign(order.id(), account);
        var attempt = Orderings.attempt(
                "cash", PaymentMethod.ON_INVOICE, order.totals().total());
        payments().add(Payment.of(order.id(), order.totals().total()).start(attempt));
        receivables().add(order.id(), 30);
        due.ifPresent(day -> receivables().due(order.id(), day));
        return order;
    }

    private void arrives(Order order, Money amount) {
        var payment = payments().get(order.id());
        var captured = payment.captured(payment.latest().orElseThrow().id(), amount);
        payments().save(captured);
        if (captured.isCovered()) orders().save(orders().get(order.id()).paid());
    }

    @Test
    default void terms_are_kept_and_changed_by_who_saw_the_newest() {
        var account = account();
        var first = CreditTerms.of(account, Money.rupiah(5_000_000), 30, false, "staff a", Orderings.PLACED_AT);
        assertThat(terms().find(account)).isEmpty();
        assertThat(terms().lock(account)).isEmpty();

        terms().save(first);
        var stored = terms().find(account).orElseThrow();
        terms().save(stored.changed(Money.rupiah(9_000_000), 14, true, "staff b", Orderings.PLACED_AT));

        var changed = terms().find(account).orElseThrow();
        assertThat(changed.limit()).isEqualTo(Money.rupiah(9_000_000));
        assertThat(changed.days()).isEqualTo(14);
        assertThat(changed.stopped()).isTrue();
        assertThat(changed.changedBy()).isEqualTo("staff b");
        assertThatThrownBy(() -> terms().save(stored)).isInstanceOf(StaleVersion.class);

        terms().forget(account);
        assertThat(terms().find(account)).isEmpty();
    }

    @Test
    default void terms_are_listed_by_account_a_page_at_a_time() {
        var mine = List.of(account(), account(), account());
        mine.forEach(account ->
                terms().save(CreditTerms.of(account, Money.rupiah(1_000), 7, false, "staff a", Orderings.PLACED_AT)));

        var seen = new ArrayList<AccountId>();
        Optional<AccountId> after = Optional.empty();
        do {
            var page = terms().list(after, 2);
            page.items().forEach(s -> seen.add(s.terms().account()));
            after = page.next().map(UUID::fromString).map(AccountId::new);
        } while (after.isPresent());

        assertThat(seen).containsAll(mine).doesNotHaveDuplicates();
    }

    @Test
    default void what_is_open_is_what_payments_miss() {
        var account = account();
        terms().save(CreditTerms.of(account, Money.rupiah(5_000_000), 30, false, "staff a", Orderings.PLACED_AT));
        var late = owed(account, Optional.of(TODAY.minusDays(40)));
        var unsent = owed(account, Optional.empty());
        var paid = owed(account, Optional.of(TODAY.minusDays(3)));
        var called = owed(account, Optional.empty());
        var total = late.totals().total();
        arrives(late, Money.rupiah(100_000));
        arrives(paid, total);
        orders().save(orders().get(called.id()).cancel());

        assertThat(receivables().openOf(account)).extracting(Receivable::order).containsExactly(late.id(), unsent.id());
        assertThat(receivables().find(late.id()).orElseThrow().open()).isEqualTo(total.minus(Money.rupiah(100_000)));
        assertThat(receivables().find(late.id()).orElseThrow().dueOn()).contains(TODAY.minusDays(40));
        assertThat(receivables().find(paid.id()).orElseThrow().open()).isEqualTo(Money.rupiah(0));
        assertThat(receivables().find(called.id()).orElseThrow().open()).isEqualTo(Money.rupiah(0));
        var standing = terms().standing(account).orElseThrow();
        assertThat(standing.open()).isEqualTo(total.plus(total).minus(Money.rupiah(100_000)));
        assertThat(standing.oldestDue()).contains(TODAY.minusDays(40));
        assertThat(terms().lock(account)).contains(standing);
    }

    @Test
    default void the_first_due_day_stays() {
        var order = owed(account(), Optional.of(TODAY));

        receivables().due(order.id(), TODAY.plusDays(9));

        assertThat(receivables().find(order.id()).orElseThrow().dueOn()).contains(TODAY);
    }

    @Test
    default void each_step_is_reminded_of_once() {
        var account = account();
        var soon = owed(account, Optional.of(TODAY.plusDays(2)));
        var late = owed(account, Optional.of(TODAY.minusDays(8)));
        var far = owed(account, Optional.of(TODAY.plusDays(20)));
        var unsent = owed(account, Optional.empty());

        var found = remindable(account);
        assertThat(found).containsExactly(late.id(), soon.id()).doesNotContain(far.id(), unsent.id());
        assertThat(receivables().remind(late.id(), 7)).isTrue();
        assertThat(receivables().remind(late.id(), 7)).isFalse();
        assertThat(receivables().remind(late.id(), 0)).isFalse();
        assertThat(receivables().remind(soon.id(), -3)).isTrue();
        assertThat(remindable(account)).isEmpty();
        assertThat(receivables().remind(late.id(), 14)).isTrue();
        assertThat(receivables().find(late.id()).orElseThrow().reminded()).contains(14);
    }

    /** All came, or was taken off, and the order does not say so yet: that is the moment before it does. */
    @Test
    default void nobody_is_reminded_of_nothing() {
        var account = account();
        var paid = owed(account, Optional.of(TODAY));
        var relieved = owed(account, Optional.of(TODAY));
        var payment = payments().get(paid.id());
        payments().save(payment.captured(payment.latest().orElseThrow().id(), payment.due()));
        var other = payments().get(relieved.id());
        payments().save(other.relieve(UUID.randomUUID(), other.due(), "RTR-1", Orderings.PLACED_AT));

        assertThat(remindable(account)).isEmpty();
        assertThat(receivables().find(relieved.id()).orElseThrow().open()).isEqualTo(Money.rupiah(0));
    }

    private List<id.laris.domain.shared.OrderId> remindable(AccountId account) {
        return receivables().toRemind(ReminderPlan.STANDARD, TODAY, 1_000).stream()
                .filter(r -> r.account().equals(account))
                .map(Receivable::order)
                .toList();
    }

    /** Whatever was ordered, paid in parts and called off: the report is the orders' own money, band by band. */
    @Test
    default void sums_by_age_reconcile_with_the_money_of_the_orders() {
        var dice = new Random(20261123);
        var accounts = List.of(account(), account(), account());
        var expected = new HashMap<AccountId, Ageing>();
        for (int i = 0; i < 40; i++) {
            var account = accounts.get(dice.nextInt(accounts.size()));
            Optional<LocalDate> due =
                    dice.nextInt(5) == 0 ? Optional.empty() : Optional.of(TODAY.plusDays(30 - dice.nextInt(160)));
            var order = owed(account, due);
            switch (dice.nextInt(4)) {
                case 0 -> arrives(order, Money.rupiah(1 + dice.nextInt(100_000)));
                case 1 -> arrives(order, order.totals().total());
                case 2 -> orders().save(orders().get(order.id()).cancel());
                default -> {
                    /* Nothing came yet. */
                }
            }
            var now = orders().get(order.id());
            if (now.awaitsMoney())
                expected.merge(
                        account,
                        Ageing.NOTHING.plus(
                                AgeBand.of(due, TODAY),
                                payments().get(order.id()).missing()),
                        Ageing::plus);
        }

        var reported = reported(receivables().open());
        for (var account : accounts) {
            var ageing = expected.getOrDefault(account, Ageing.NOTHING);
            assertThat(reported.getOrDefault(account, Ageing.NOTHING)).isEqualTo(ageing);
            assertThat(Money.sum(
                            receivables().openOf(account).stream()
                                    .map(Receivable::open)
                                    .toList(),
                            CurrencyUnit.IDR))
                    .isEqualTo(ageing.open());
        }
    }

    private static Map<AccountId, Ageing> reported(List<Receivables.Sum> sums) {
        var ageing = new HashMap<AccountId, Ageing>();
        sums.forEach(s ->
                ageing.merge(s.account(), Ageing.NOTHING.plus(AgeBand.of(s.dueOn(), TODAY), s.open()), Ageing::plus));
        return ageing;
    }
}
