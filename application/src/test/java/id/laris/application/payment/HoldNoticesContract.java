package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every keeper of notices about held money promises. Looks at what it made itself: others hold money too. */
public interface HoldNoticesContract {
    HoldNotices notices();

    Orders orders();

    Payments payments();

    private Order held(Instant until) {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.CARD);
        orders().add(order);
        var attempt = Orderings.attempt("scripted", PaymentMethod.CARD, Money.rupiah(350_000));
        var payment = Payment.of(order.id(), order.totals().total());
        payments().add(payment);
        payments().save(payments().get(order.id()).start(attempt));
        payments().save(payments().get(order.id()).held(attempt.id()));
        orders().save(orders().get(order.id()).authorised(until));
        return orders().get(order.id());
    }

    private AttemptId attempt(Order order) {
        return payments().get(order.id()).latest().orElseThrow().id();
    }

    private static List<HoldNotices.Ending> of(List<HoldNotices.Ending> found, Order... orders) {
        var theirs = List.of(orders).stream().map(Order::id).toList();
        return found.stream().filter(it -> theirs.contains(it.order())).toList();
    }

    @Test
    default void each_is_given_once_what_ends_first_coming_first() {
        var now = Orderings.PLACED_AT.plus(Duration.ofDays(30));
        var soon = now.plus(Duration.ofHours(12));
        var late = held(now.plus(Duration.ofHours(11)));
        var first = held(now.plus(Duration.ofHours(3)));
        var notYet = held(soon);

        var told = of(notices().begin(soon, now, 500), late, first, notYet);

        assertThat(told)
                .containsExactly(
                        new HoldNotices.Ending(
                                first.id(),
                                first.number(),
                                attempt(first),
                                "scripted",
                                Money.rupiah(350_000),
                                now.plus(Duration.ofHours(3))),
                        new HoldNotices.Ending(
                                late.id(),
                                late.number(),
                                attempt(late),
                                "scripted",
                                Money.rupiah(350_000),
                                now.plus(Duration.ofHours(11))));
        assertThat(of(notices().begin(soon, now, 500), late, first)).isEmpty();
        assertThat(of(notices().begin(soon.plusSeconds(1), now.plusSeconds(1), 500), notYet))
                .hasSize(1);
        assertThat(of(notices().ending(soon, 500), late, first, notYet)).isEqualTo(told);
    }

    @Test
    default void what_is_held_no_more_is_nobodys_news() {
        var now = Orderings.PLACED_AT.plus(Duration.ofDays(30));
        var order = held(now.plus(Duration.ofHours(1)));
        payments().save(payments().get(order.id()).giveUp());

        assertThat(of(notices().begin(now.plus(Duration.ofHours(12)), now, 500), order))
                .isEmpty();
        assertThat(of(notices().ending(now.plus(Duration.ofHours(12)), 500), order))
                .isEmpty();
    }
}
