package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.OrderId;
import java.util.UUID;

/** Writes down how the sending of a refund went. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteRefund {
    private final RefundBook book;

    public WriteRefund(RefundBook book) {
        this.book = book;
    }

    public void write(OrderId order, UUID refund, Refund.State state) {
        book.write(order, refund, state);
    }
}
