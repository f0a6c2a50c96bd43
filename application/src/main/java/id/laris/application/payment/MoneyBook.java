package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.shared.Money;
import java.time.Instant;
import java.util.List;

/** All money that came and went, line by line; nothing in it is ever changed. */
public interface MoneyBook {
    /** @throws IllegalStateException when the attempt or refund stands in the book already */
    void add(MoneyMovement movement);

    /** Newest first. */
    Page<Line> list(MoneyQuery query);

    /** What came through one provider in that time, at most so many, oldest first. */
    List<Line> captured(String through, Instant from, Instant to, int most);

    /** What came and went in that time, by what it went through, in the order of the names. */
    List<Total> totals(Instant from, Instant to);

    /** Orders of which the book says something else than their payments, at most so many. */
    List<Discrepancy> compareWithPayments(int most);

    record Line(MoneyMovement movement, OrderNumber order) {}

    record Total(String through, Money captured, Money refunded) {}

    /**
     * @param booked captures less refunds in the book @param kept paid attempts less sent refunds of the payment
     * @param stated what the payment's own sums say, promised refunds aside
     */
    record Discrepancy(OrderNumber order, Money booked, Money kept, Money stated) {}
}
