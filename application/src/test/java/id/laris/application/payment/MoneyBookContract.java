package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every money book promises. */
public interface MoneyBookContract {
    /** Far from what other tests write. */
    Instant THEN = Instant.parse("2097-01-01T00:00:00Z");

    Instant END = THEN.plusSeconds(1_000);

    MoneyBook book();

    Payments payments();

    Orders orders();

    /** A paid order of which the book knows nothing yet. */
    private Payment paid(Money arrived) {
        Order order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        orders().add(order);
        Attempt attempt =
                Orderings.attempt("midtrans", PaymentMethod.QRIS, order.totals().total());
        payments()
                .add(Payment.of(order.id(), order.totals().total())
                        .start(attempt)
                        .captured(attempt.id(), arrived));
        return payments().get(order.id());
    }

    private static MoneyMovement came(Payment payment, Instant at) {
        var attempt = payment.latest().orElseThrow();
        return MoneyMovement.captured(UUID.randomUUID(), payment.order(), attempt, attempt.captured(), at);
    }

    private List<MoneyBook.Discrepancy> about(Payment payment) {
        var number = orders().get(payment.order()).number();
        return book().compareWithPayments(1_000).stream()
                .filter(d -> d.order().equals(number))
                .toList();
    }

    private Payment sentBack(Payment payment, Money amount, UUID refund) {
        payments()
                .save(payment.refund(
                        refund, payment.latest().orElseThrow().id(), amount, Refund.Way.TRANSFER, "x", THEN));
        payments().save(payments().get(payment.order()).refundWent(refund, Refund.State.DONE));
        return payments().get(payment.order());
    }

    @Test
    default void shows_what_payments_say_and_the_book_does_not() {
        var payment = paid(Money.rupiah(7_000));
        assertThat(about(payment)).singleElement().satisfies(d -> {
            assertThat(d.booked()).isEqualTo(Money.rupiah(0));
            assertThat(d.kept()).isEqualTo(Money.rupiah(7_000));
        });

        book().add(came(payment, THEN));
        assertThat(about(payment)).isEmpty();

        var refund = UUID.randomUUID();
        var after = sentBack(payment, Money.rupiah(2_000), refund);
        assertThat(about(payment))
                .singleElement()
                .extracting(MoneyBook.Discrepancy::kept)
                .isEqualTo(Money.rupiah(5_000));

        book().add(MoneyMovement.refunded(UUID.randomUUID(), after, after.refund(refund), THEN));
        assertThat(about(payment)).isEmpty();
    }

    @Test
    default void a_promise_to_pay_back_is_no_movement_yet() {
        var payment = paid(Money.rupiah(7_000));
        book().add(came(payment, THEN));
        payments()
                .save(payment.refund(
                        UUID.randomUUID(), payment.latest().orElseThrow().id(), Money.rupiah(7_000), "x", THEN));

        assertThat(about(payment)).isEmpty();
    }

    @Test
    default void nothing_stands_in_it_twice() {
        var payment = paid(Money.rupiah(7_000));
        book().add(came(payment, THEN));

        assertThatThrownBy(() -> book().add(came(payment, THEN.plusSeconds(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void lists_the_newest_first_page_by_page() {
        for (int i = 0; i < 5; i++) book().add(came(paid(Money.rupiah(1_000 + i)), THEN.plusSeconds(i % 3)));

        var query = new MoneyQuery(Optional.of(THEN), Optional.of(END), Optional.empty(), 2);
        var first = book().list(query);
        var second = book().list(query.after(first.next()));
        var third = book().list(query.after(second.next()));

        assertThat(first.items())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.movement().at()).isAfter(THEN));
        assertThat(third.next()).isEmpty();
        assertThat(List.of(first, second, third).stream()
                        .flatMap(page -> page.items().stream())
                        .map(line -> line.movement().amount().minorUnits()))
                .containsExactlyInAnyOrder(1_000L, 1_001L, 1_002L, 1_003L, 1_004L);
        assertThat(third.items().get(0).movement().at()).isEqualTo(THEN);
    }

    @Test
    default void tells_what_came_through_one_provider() {
        var first = paid(Money.rupiah(1_000));
        var second = paid(Money.rupiah(2_000));
        book().add(came(second, THEN.plusSeconds(2)));
        book().add(came(first, THEN));
        book().add(came(paid(Money.rupiah(3_000)), END));

        assertThat(book().captured("midtrans", THEN, END, 10))
                .extracting(line -> line.movement().order())
                .containsExactly(first.order(), second.order());
        assertThat(book().captured("midtrans", THEN, END, 1)).hasSize(1);
        assertThat(book().captured("xendit", THEN, END, 10)).isEmpty();
    }

    @Test
    default void adds_up_by_what_it_went_through() {
        var payment = paid(Money.rupiah(7_000));
        book().add(came(payment, THEN));
        var refund = UUID.randomUUID();
        var after = sentBack(payment, Money.rupiah(2_000), refund);
        book().add(MoneyMovement.refunded(UUID.randomUUID(), after, after.refund(refund), END.minusSeconds(1)));
        book().add(came(paid(Money.rupiah(9_000)), END));

        assertThat(book().totals(THEN, END))
                .containsExactly(
                        new MoneyBook.Total("midtrans", Money.rupiah(7_000), Money.rupiah(0)),
                        new MoneyBook.Total("transfer", Money.rupiah(0), Money.rupiah(2_000)));
    }
}
