package id.laris.persistence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Orderings;
import id.laris.application.terms.Receivables;
import id.laris.application.terms.TermsBook;
import id.laris.application.terms.TermsDesk;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.TermsRefused;
import id.laris.persistence.Together;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checkouts of one customer at once, and two instances that remind at once, on a real database with real commits. */
@QuarkusTest
class LimitUnderPressureTest {
    private static final int AT_ONCE = 6;

    @Inject
    TermsDesk desk;

    @Inject
    TermsBook terms;

    @Inject
    Receivables receivables;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    private final AccountId account = new AccountId(UUID.randomUUID());

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    /** What placing does of it, in one transaction. */
    private Order order() {
        return inTransaction(() -> {
            var order = Orderings.order(orders.nextNumber(), PaymentMethod.ON_INVOICE);
            desk.admit(
                    PaymentWay.by(PaymentMethod.ON_INVOICE),
                    Optional.of(account),
                    order.totals().total());
            orders.add(order);
            orders.assign(order.id(), account);
            payments.add(Payment.of(order.id(), order.totals().total())
                    .start(Orderings.attempt(
                            "cash", PaymentMethod.ON_INVOICE, order.totals().total())));
            desk.owe(order, account);
            return order;
        });
    }

    private void allow(Money limit) {
        inTransaction(() -> {
            terms.save(CreditTerms.of(account, limit, 30, false, "staff a", Orderings.PLACED_AT));
            return limit;
        });
    }

    @Test
    void checkouts_at_once_do_not_pass_the_limit_together() {
        var each = Orderings.order(orders.nextNumber(), PaymentMethod.ON_INVOICE)
                .totals()
                .total();
        var limit = each.plus(each).plus(Money.rupiah(1_000));
        allow(limit);

        var outcomes = Together.run(IntStream.range(0, AT_ONCE)
                .<Callable<Order>>mapToObj(i -> this::order)
                .toList());

        assertThat(outcomes).filteredOn(Order.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(outcome -> !(outcome instanceof Order))
                .hasSize(AT_ONCE - 2)
                .allSatisfy(refused -> assertThat(refused).isInstanceOf(TermsRefused.class));
        var standing = inTransaction(() -> terms.standing(account).orElseThrow());
        assertThat(standing.open()).isEqualTo(each.plus(each)).isLessThanOrEqualTo(limit);
    }

    @Test
    void two_who_remind_at_once_remind_once() {
        allow(Money.rupiah(50_000_000));
        for (int round = 0; round < 5; round++) {
            var order = order();
            inTransaction(() -> {
                receivables.due(order.id(), LocalDate.now().plusYears(1)); // overdue, the next order would be refused
                return order;
            });
            Callable<Boolean> reminding = () -> inTransaction(() -> receivables.remind(order.id(), 0));

            assertThat(Together.run(List.of(reminding, reminding)))
                    .containsExactlyInAnyOrder(Boolean.TRUE, Boolean.FALSE);
        }
    }
}
