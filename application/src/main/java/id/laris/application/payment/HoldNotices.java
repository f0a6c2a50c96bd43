package id.laris.application.payment;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.List;

/** Money that providers hold and will let go, and of which of it the shop was told. */
public interface HoldNotices {
    /** @param until when the order expires, and what is held for it is let go */
    record Ending(OrderId order, OrderNumber number, AttemptId attempt, String provider, Money amount, Instant until) {}

    /**
     * What ends before that time and nobody was told of yet, what ends first coming first. From now on somebody was: each is given to one
     * caller, once, however many ask and however often they start. Undone with the caller's transaction.
     */
    List<Ending> begin(Instant before, Instant now, int most);

    /** All that is still held and ends before that time, what ends first coming first. */
    List<Ending> ending(Instant before, int most);
}
