package id.laris.rest.api.order;

import id.laris.application.order.ListOrders.OrderList;
import id.laris.application.order.OrderSummary;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrderList")
record OrderListView(
        List<SummaryView> items,

        @Schema(description = "Send it as `cursor` to get the piece that follows; null at the end", nullable = true)
        String next,

        @Schema(description = "Orders in each tab, whatever the filter")
        Map<String, Long> counts) {
    @Schema(name = "OrderSummary")
    record SummaryView(
            String number,
            String channel,
            String buyer,
            String regency,
            int pieces,
            MoneyView total,
            String paymentMethod,
            String state,
            String payment,
            String fulfilment,
            String tab,
            Instant placedAt,
            @Schema(nullable = true) Instant payBefore) {
        static SummaryView of(OrderSummary order) {
            return new SummaryView(
                    order.number().value(),
                    order.channel().name(),
                    order.buyer(),
                    order.regency(),
                    order.pieces(),
                    MoneyView.of(order.total()),
                    order.method().name(),
                    order.state().name(),
                    order.payment().name(),
                    order.fulfilment().name(),
                    order.tab().name(),
                    order.placedAt(),
                    order.payBefore().orElse(null));
        }
    }

    static OrderListView of(OrderList list) {
        var counts = new TreeMap<String, Long>();
        list.counts().forEach((tab, count) -> counts.put(tab.name(), count));
        return new OrderListView(
                list.page().items().stream().map(SummaryView::of).toList(),
                list.page().next().orElse(null),
                counts);
    }
}
