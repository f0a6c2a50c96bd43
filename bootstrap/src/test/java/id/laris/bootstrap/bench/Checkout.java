package id.laris.bootstrap.bench;

import java.io.IOException;
import java.util.Random;

/** One customer's whole way over REST: cart, options, order, and the payment that the gateway gives notice of. */
final class Checkout implements Load.Client {
    static final String EMAIL = "sari@contoh.test";

    private final Wire wire;
    private final LargeShop shop;
    private final Random random;

    Checkout(Wire wire, LargeShop shop, long seed) {
        this.wire = wire;
        this.shop = shop;
        this.random = new Random(seed);
    }

    @Override
    public void work(long round) throws IOException {
        pay(order(shop.sku(random)));
    }

    /** The payment attempt of a new order of one piece. */
    String order(String sku) throws IOException {
        var answer = place(cartOf(sku)).expect(201).text();
        var mark = "\"payment\":{\"id\":\"";
        var from = answer.indexOf(mark) + mark.length();
        if (from < mark.length()) throw new IllegalStateException("No payment in " + answer);
        return answer.substring(from, answer.indexOf('"', from));
    }

    String cartOf(String sku) throws IOException {
        var cart = wire.send("POST", "/api/v1/carts", "").expect(201).field("id");
        wire.send("PUT", "/api/v1/carts/" + cart + "/lines/" + sku, "{\"quantity\": 1}")
                .expect(200);
        wire.send("POST", "/api/v1/carts/" + cart + "/shipping-options", "{\"village\": \"32.73.01.1001\"}")
                .expect(200);
        return cart;
    }

    Wire.Answer place(String cart) throws IOException {
        return wire.send("POST", "/api/v1/orders", """
                {"cart": "%s", "name": "Sari Dewi", "email": "%s", "phone": "081200001111",
                 "street": "Jl. Setiabudi 10", "village": "32.73.01.1001", "postalCode": "40153",
                 "shippingOption": "REG", "paymentMethod": "QRIS"}""".formatted(cart, EMAIL), "Idempotency-Key: " + cart);
    }

    /** At the simulated gateway, which sends its signed notice to the shop. */
    void pay(String attempt) throws IOException {
        wire.send("POST", "/simulator/pay/" + attempt, "{\"scenario\": \"succeed\"}")
                .expect(200);
    }
}
