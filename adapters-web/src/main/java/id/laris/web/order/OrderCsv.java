package id.laris.web.order;

import id.laris.application.order.OrderSummary;
import id.laris.web.shared.office.Csv;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Orders as a table for spreadsheets. Amounts are plain numbers, times in the shop's zone. */
final class OrderCsv {
    static final List<String> HEADING = List.of(
            "number",
            "placed_at",
            "channel",
            "buyer",
            "regency",
            "pieces",
            "total",
            "currency",
            "method",
            "order",
            "payment",
            "fulfilment");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private OrderCsv() {}

    static void write(Writer out, OrderSummary order, ZoneId zone) throws IOException {
        Csv.row(
                out,
                List.of(
                        order.number().value(),
                        TIME.format(order.placedAt().atZone(zone)),
                        order.channel().name(),
                        order.buyer(),
                        order.regency(),
                        Integer.toString(order.pieces()),
                        Long.toString(order.total().minorUnits()),
                        order.total().currency().code(),
                        order.method().name(),
                        order.state().name(),
                        order.payment().name(),
                        order.fulfilment().name()));
    }
}
