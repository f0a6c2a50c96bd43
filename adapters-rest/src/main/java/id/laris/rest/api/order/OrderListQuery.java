package id.laris.rest.api.order;

import id.laris.application.order.OrderQuery;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderTab;
import id.laris.domain.payment.PaymentMethod;
import id.laris.rest.api.shared.Asked;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What stands behind {@code GET /orders?}. */
class OrderListQuery {
    @RestQuery
    @Parameter(
            description = "AWAITING_PAYMENT, READY_TO_PROCESS, SHIPPED, COMPLETED or CANCELLED",
            example = "READY_TO_PROCESS")
    String tab;

    @RestQuery
    @Parameter(
            description = "Part of a number, whole words of a buyer's name, a whole e-mail or phone, or a SKU",
            example = "Sari")
    String q;

    @RestQuery
    @Parameter(description = "WEB, API, PHONE, COUNTER or EXCHANGE", example = "API")
    String channel;

    @RestQuery
    @Parameter(
            description =
                    "BANK_TRANSFER, VIRTUAL_ACCOUNT, CARD, EWALLET, QRIS, PAYPAL, CASH_ON_DELIVERY, CASH or ON_INVOICE",
            example = "QRIS")
    String paymentMethod;

    @RestQuery
    @Parameter(description = "Placed then or later", example = "2026-11-01T00:00:00+07:00")
    String from;

    @RestQuery
    @Parameter(description = "Placed before then", example = "2026-12-01T00:00:00+07:00")
    String to;

    @RestQuery
    @Parameter(description = "`next` of the page before")
    String cursor;

    @RestQuery
    @Parameter(description = "1 to 500, 50 when absent", example = "50")
    String limit;

    OrderQuery toQuery() {
        return new OrderQuery(
                Asked.choice("tab", tab, OrderTab.class),
                q,
                Asked.choice("channel", channel, Channel.class),
                Asked.choice("paymentMethod", paymentMethod, PaymentMethod.class),
                Asked.time("from", from),
                Asked.time("to", to),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
    }
}
