package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.OrderId;
import jakarta.transaction.Transactional;

/** Sends promised money back where the gateway can; what it cannot stays on the list of staff. The refund's id makes repeats harmless. */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SendRefund {
    private final RefundErrand errand;

    public SendRefund(RefundErrand errand) {
        this.errand = errand;
    }

    public void send(RecordedEvent event) {
        if (event.type().equals("payment.refund-promised"))
            errand.run(new OrderId(event.uuid("order")), event.uuid("refund"));
    }
}
