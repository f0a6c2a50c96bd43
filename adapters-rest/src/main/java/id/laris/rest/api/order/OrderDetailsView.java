package id.laris.rest.api.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.laris.application.order.OrderDetails;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.stock.Hold;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shipping.ShipmentView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrderDetails", description = "All about one order")
record OrderDetailsView(
        OrderView order,
        PaymentView payment,
        List<ShipmentView> shipments,

        @Schema(description = "Everything that happened, oldest first")
        List<HappeningView> timeline,

        @Schema(description = "Pieces set aside; staff only") @JsonInclude(JsonInclude.Include.NON_NULL)
        List<HoldView> holds,

        @Schema(description = "Opens the order without signing in; its buyer only")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        String token) {
    @Schema(name = "Payment")
    record PaymentView(
            MoneyView due,
            MoneyView captured,
            MoneyView refunded,

            @Schema(description = "What was taken off before it was paid; due is without it")
            MoneyView relieved,

            List<AttemptView> attempts,
            List<RefundView> refunds) {
        static PaymentView of(Payment payment) {
            return new PaymentView(
                    MoneyView.of(payment.due()),
                    MoneyView.of(payment.captured()),
                    MoneyView.of(payment.refunded()),
                    MoneyView.of(payment.relieved()),
                    payment.attempts().stream().map(AttemptView::of).toList(),
                    payment.refunds().stream().map(RefundView::of).toList());
        }
    }

    @Schema(name = "Refund")
    record RefundView(
            UUID id,
            MoneyView amount,
            String reason,

            @Schema(enumeration = {"DUE", "UNKNOWN", "DONE", "REFUSED"})
            String state,

            Instant at) {
        static RefundView of(Refund refund) {
            return new RefundView(
                    refund.id(),
                    MoneyView.of(refund.amount()),
                    refund.reason(),
                    refund.state().name(),
                    refund.at());
        }
    }

    @Schema(name = "Happening")
    record HappeningView(
            Instant at,
            @Schema(examples = "order.placed") String type,

            @Schema(description = "Who caused it; staff only") @JsonInclude(JsonInclude.Include.NON_NULL)
            String actor) {}

    @Schema(name = "Hold")
    record HoldView(String sku, String warehouse, int quantity) {
        static HoldView of(Hold hold) {
            return new HoldView(
                    hold.sku().value(),
                    hold.warehouse().value(),
                    hold.quantity().value());
        }
    }

    /** Staff see who did what and what is set aside; the buyer gets the link to come back. */
    static OrderDetailsView of(OrderDetails details, boolean forStaff) {
        return new OrderDetailsView(
                OrderView.of(details.order(), details.showsPeople()),
                PaymentView.of(details.payment()),
                details.shipments().stream().map(ShipmentView::of).toList(),
                details.timeline().stream().map(e -> happening(e, forStaff)).toList(),
                forStaff ? details.holds().stream().map(HoldView::of).toList() : null,
                forStaff ? null : details.token());
    }

    private static HappeningView happening(RecordedEvent event, boolean forStaff) {
        return new HappeningView(event.occurredAt(), event.type(), forStaff ? event.actor() : null);
    }
}
