package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.OrderId;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Sends promised money back where the gateway can; what it cannot stays on the list of staff. The refund's id makes repeats harmless. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SendRefund {
    private final Payments payments;
    private final Gateways gateways;
    private final WriteRefund writeRefund;

    public SendRefund(Payments payments, Gateways gateways, WriteRefund writeRefund) {
        this.payments = payments;
        this.gateways = gateways;
        this.writeRefund = writeRefund;
    }

    public void send(RecordedEvent event) {
        if (event.type().equals("payment.refund-promised"))
            send(new OrderId(event.uuid("order")), event.uuid("refund"));
    }

    private void send(OrderId order, UUID id) {
        var payment = payments.get(order);
        var refund = payment.refunds().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        var attempt = payment.attempt(refund.attempt());
        var gateway = gateways.get(attempt.provider());
        if (refund.state() == Refund.State.DONE || !gateway.refundsByItself()) return;
        boolean done = gateway.refund(id, attempt.id(), attempt.reference(), refund.amount());
        writeRefund.write(order, id, done ? Refund.State.DONE : Refund.State.UNKNOWN);
    }
}
