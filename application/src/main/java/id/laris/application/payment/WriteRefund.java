package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.OrderId;
import java.util.UUID;

/** Writes down what a gateway said about a refund. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteRefund {
    private final RefundBook book;

    public WriteRefund(RefundBook book) {
        this.book = book;
    }

    public void write(OrderId order, UUID refund, PaymentGateway.RefundReport report) {
        switch (report) {
            case DONE -> book.write(order, refund, Refund.State.DONE);
            case REFUSED -> book.write(order, refund, Refund.State.REFUSED);
            case UNHEARD, UNKNOWN -> {
                /* Asked again when its time comes. */
            }
        }
    }
}
