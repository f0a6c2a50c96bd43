package id.laris.application.order;

import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderTab;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.util.Optional;

/**
 * Which orders to list.
 *
 * @param text part of a number, or whole words of a buyer's name, or a whole e-mail or phone, or a SKU; blank for all. Buyers are stored
 *     encrypted, so parts of words find nothing
 * @param from inclusive
 * @param to exclusive
 * @param limit 1 to 500
 */
public record OrderQuery(
        Optional<OrderTab> tab,
        String text,
        Optional<Channel> channel,
        Optional<PaymentMethod> method,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> cursor,
        int limit) {
    public OrderQuery {
        text = text == null ? "" : text.strip();
        if (text.length() > 100) throw new Invalid("q", text, "at most 100 characters");
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    public static OrderQuery all(int limit) {
        return new OrderQuery(
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    /** The same list, behind that cursor. */
    public OrderQuery from(Optional<String> after) {
        return new OrderQuery(tab, text, channel, method, from, to, after, limit);
    }
}
