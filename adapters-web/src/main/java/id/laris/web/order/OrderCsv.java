package id.laris.web.order;

import id.laris.application.order.OrderSummary;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Orders as a table that spreadsheets open (RFC 4180). Amounts are plain numbers, times in the shop's zone. */
final class OrderCsv {
    private static final List<String> HEADING = List.of(
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

    /** The mark at the front lets spreadsheets read the letters right. */
    static void writeHeading(Writer out) throws IOException {
        out.write('\uFEFF');
        write(out, HEADING);
    }

    static void write(Writer out, OrderSummary order, ZoneId zone) throws IOException {
        write(
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

    private static void write(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(OrderCsv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A text that begins like a formula gets an apostrophe, or a spreadsheet would run what a stranger typed as his name. */
    private static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
