package id.laris.web.order;

import id.laris.domain.order.OrderNumber;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where an order's page is for whoever holds its token. */
record OrderAddress(OrderNumber number, String token) {
    static OrderAddress of(OrderNumber number, String token) {
        return new OrderAddress(number, token);
    }

    /** @param goOnToPay the page sends the customer on to the gateway */
    URI page(boolean goOnToPay) {
        return URI.create(page() + (goOnToPay ? "&bayar=ya" : ""));
    }

    String page() {
        return "/pesanan/" + number + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }

    /** Where a form of that page is sent. */
    String action(String step) {
        return "/pesanan/" + number + "/" + step;
    }
}
