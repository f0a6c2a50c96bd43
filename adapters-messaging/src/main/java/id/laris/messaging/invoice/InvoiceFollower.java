package id.laris.messaging.invoice;

import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.shared.OrderId;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;
import java.util.Set;

/** After each step that may make a paper due. */
@Singleton
class InvoiceFollower implements EventFollower {
    private static final Set<String> STEPS = Set.of(
            "payment.received",
            "payment.relieved",
            "shipping.parcel-shipped",
            "order.completed",
            "order.cancelled",
            "payment.refund-sent");

    private final WriteDuePapers writeDuePapers;

    InvoiceFollower(WriteDuePapers writeDuePapers) {
        this.writeDuePapers = writeDuePapers;
    }

    @Override
    public boolean wants(String type) {
        return STEPS.contains(type);
    }

    @Override
    public void follow(RecordedEvent event) {
        writeDuePapers.write(new OrderId(event.uuid("order")));
    }
}
