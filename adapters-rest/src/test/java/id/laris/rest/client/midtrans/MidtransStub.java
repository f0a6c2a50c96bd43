package id.laris.rest.client.midtrans;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.laris.rest.client.shared.StubProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Midtrans with books of its own: an order_id is taken once, amounts are strings with decimals, and its own code stands in the body. Its
 * page can be opened in a browser.
 */
public final class MidtransStub extends StubProvider {
    public static final String SERVER_KEY = "SB-Mid-server-TESTKEY0123456789abcd";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String PAGES = "/snap/v3/redirection/t-";
    private static final String PAGE = """
            <!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Midtrans</title>
            <link rel="icon" href="data:,">
            <h1>Bayar Rp %,d</h1>
            <form method="post"><button name="how" value="pay">Bayar</button>
            <button name="how" value="not">Batal</button></form></html>""";

    /** One order_id. */
    static final class Charge {
        final String order;
        final String type;
        long gross;
        String status = "pending";
        String fraud = "accept";
        String code = "201";
        /** Of a page on which nobody chose a way yet. */
        boolean isPage;
        /** Where its customer goes on. */
        URI finish;

        final Map<String, Object> extras = new LinkedHashMap<>();
        final Map<String, Long> refunds = new LinkedHashMap<>();

        Charge(String order, String type, long gross) {
            this.order = order;
            this.type = type;
            this.gross = gross;
        }
    }

    private final Map<String, Charge> charges = new ConcurrentHashMap<>();
    private final Map<String, Integer> made = new ConcurrentHashMap<>();
    private final Map<String, Told> remembered = new HashMap<>();
    private final HttpClient toShop = HttpClient.newHttpClient();
    private volatile URI shop;
    /** Whether an Idempotency-Key is remembered; the real one forgets some day. */
    volatile boolean forgets;

    Charge charge(String order) {
        return charges.get(order);
    }

    /** Told there from now on when somebody paid on the page. */
    public void reportTo(URI notices) {
        shop = notices;
    }

    /** What was asked with it, and not paid yet. */
    public long asked(String order) {
        return charges.get(order).gross;
    }

    /** How often something was made of that order_id. */
    int made(String order) {
        return made.getOrDefault(order, 0);
    }

    private void make(String order, Charge charge) {
        charges.put(order, charge);
        made.merge(order, 1, Integer::sum);
    }

    public void paid(String order, long gross) {
        var charge = charges.get(order);
        charge.isPage = false;
        charge.status = "settlement";
        charge.code = "200";
        charge.gross = gross;
    }

    /** A card's money is reserved; of one that looks like fraud it is held until the shop decides. */
    void held(String order, boolean isDoubted) {
        var charge = charges.get(order);
        charge.isPage = false;
        charge.status = isDoubted ? "capture" : "authorize";
        charge.fraud = isDoubted ? "challenge" : "accept";
        charge.code = isDoubted ? "201" : "200";
    }

    void ends(String order, String status, String code) {
        var charge = charges.get(order);
        charge.isPage = false;
        charge.status = status;
        charge.code = code;
    }

    /** Money leaves without the shop: at the dashboard, or by a bank. */
    void leaves(String order, String status, long amount) {
        var charge = charges.get(order);
        charge.status = status;
        if (status.endsWith("refund")) charge.refunds.put("dasbor-" + order.substring(0, 8), amount);
        if (status.equals("partial_chargeback")) charge.extras.put("refund_amount", amount + ".00");
    }

    /** As it is sent to the shop, signed. */
    public byte[] notice(String order) {
        try {
            var told = (ObjectNode) JSON.valueToTree(view(charges.get(order)));
            told.put(
                    "signature_key",
                    MidtransNotices.signature(
                            told.get("order_id").asText(),
                            told.get("status_code").asText(),
                            told.get("gross_amount").asText(),
                            SERVER_KEY));
            return JSON.writeValueAsBytes(told);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    protected boolean knows(Asked asked) {
        if (asked.path().startsWith(PAGES)) return true;
        var expected =
                "Basic " + Base64.getEncoder().encodeToString((SERVER_KEY + ":").getBytes(StandardCharsets.UTF_8));
        return asked.header("Authorization").equals(expected)
                && asked.header("Accept").equals("application/json")
                && asked.header("Content-type").equals("application/json");
    }

    @Override
    protected Told refusal() {
        return new Told(400, Map.of("status_code", "400", "error_messages", List.of("transaction_details is wrong")));
    }

    @Override
    protected synchronized Told answer(Asked asked) {
        if (asked.path().startsWith(PAGES)) return visited(asked);
        if (asked.method().equals("GET")) return status(asked.path());
        var key = asked.header("Idempotency-key");
        if (!key.isEmpty() && !forgets && remembered.containsKey(key + asked.path()))
            return remembered.get(key + asked.path());
        var told = post(asked);
        if (!key.isEmpty()) remembered.put(key + asked.path(), told);
        return told;
    }

    private Told post(Asked asked) {
        if (asked.path().equals("/snap/v1/transactions")) return page(asked.json());
        if (asked.path().equals("/v2/charge")) return charge(asked.json());
        if (asked.path().equals("/v2/capture")) return capture(asked.json());
        var charge = charges.get(asked.path().split("/")[2]);
        if (charge == null || charge.isPage) return body("404", Map.of());
        if (asked.path().endsWith("/approve")) return decided(charge, "capture", "accept");
        if (asked.path().endsWith("/deny")) return decided(charge, "deny", "deny");
        if (asked.path().endsWith("/cancel")) return cancel(charge);
        return refund(charge, asked.json());
    }

    private Told page(JsonNode asked) {
        var details = asked.path("transaction_details");
        var order = details.path("order_id").asText();
        if (!details.path("gross_amount").isIntegralNumber()
                || asked.path("enabled_payments").isEmpty()) return refusal();
        if (charges.containsKey(order))
            return new Told(
                    400, Map.of("error_messages", List.of("transaction_details.order_id has already been taken")));
        var charge =
                new Charge(order, "credit_card", details.path("gross_amount").asLong());
        charge.isPage = true;
        charge.finish = URI.create(asked.at("/callbacks/finish").asText());
        charge.extras.put("custom_field1", asked.path("custom_field1").asText());
        make(order, charge);
        return new Told(
                201, Map.of("token", "t-" + order, "redirect_url", address() + "/snap/v3/redirection/t-" + order));
    }

    /** A customer in a browser: pays, or thinks again. */
    private Told visited(Asked asked) {
        var charge = charges.get(asked.path().substring(PAGES.length()));
        if (asked.method().equals("POST") && new String(asked.raw(), StandardCharsets.UTF_8).equals("how=pay")) {
            paid(charge.order, charge.gross);
            report(charge.order);
            return new Told(303, charge.finish);
        }
        return new Told(200, PAGE.formatted(charge.gross));
    }

    /** Tells the shop how it stands. */
    public void report(String order) {
        toShop.sendAsync(
                HttpRequest.newBuilder(shop)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(notice(order)))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private Told charge(JsonNode asked) {
        var order = asked.path("transaction_details").path("order_id").asText();
        if (!asked.path("transaction_details").path("gross_amount").isIntegralNumber()) return refusal();
        if (charges.containsKey(order)) return body("406", Map.of());
        var type = asked.path("payment_type").asText();
        var charge = new Charge(
                order,
                type,
                asked.path("transaction_details").path("gross_amount").asLong());
        charge.extras.put("custom_field1", asked.path("custom_field1").asText());
        switch (type) {
            case "bank_transfer" -> {
                var bank = asked.at("/bank_transfer/bank").asText();
                if (bank.equals("permata")) charge.extras.put("permata_va_number", "850003072869607");
                else charge.extras.put("va_numbers", List.of(Map.of("bank", bank, "va_number", "812785002530231")));
            }
            case "echannel" -> charge.extras.putAll(Map.of("biller_code", "70012", "bill_key", "990000000260"));
            case "qris" -> charge.extras.put("qr_string", "00020101021226620014COM.GO-JEK.WWW");
            case "gopay" ->
                charge.extras.put(
                        "actions",
                        List.of(
                                Map.of("name", "generate-qr-code", "url", address() + "/v2/gopay/x/qr-code"),
                                Map.of("name", "deeplink-redirect", "url", "gojek://gopay/merchanttransfer?tref=1")));
            case "ovo" -> {
                if (asked.at("/ovo/payer_phone_number").asText().equals("0899999999")) return body("404", Map.of());
            }
            default -> {
                return refusal();
            }
        }
        make(order, charge);
        var told = view(charge);
        if (!type.equals("ovo")) told.put("expiry_time", end(asked.path("custom_expiry")));
        return new Told(200, told);
    }

    private static String end(JsonNode expiry) {
        return TIME.format(
                LocalDateTime.parse(expiry.path("order_time").asText().substring(0, 19), TIME)
                        .plusMinutes(expiry.path("expiry_duration").asLong()));
    }

    private Told status(String path) {
        var charge = charges.get(path.split("/")[2]);
        if (charge == null || charge.isPage) return body("404", Map.of("status_message", "Transaction doesn't exist."));
        var told = view(charge);
        // What a customer needs in order to pay is told once, but for numbers of virtual accounts.
        told.remove("actions");
        told.remove("qr_string");
        return new Told(200, told);
    }

    private Told cancel(Charge charge) {
        if (!charge.status.equals("pending") && !charge.status.equals("authorize")) return body("412", Map.of());
        charge.status = "cancel";
        charge.code = "200";
        return new Told(200, view(charge));
    }

    /** Only what is reserved, under its transaction's id, and no more than that. */
    private Told capture(JsonNode asked) {
        return charges.values().stream()
                .filter(c -> !c.isPage
                        && transaction(c.order)
                                .equals(asked.path("transaction_id").asText()))
                .findFirst()
                .filter(c -> c.status.equals("authorize"))
                .filter(c -> asked.path("gross_amount").isIntegralNumber()
                        && asked.path("gross_amount").asLong() == c.gross)
                .map(c -> decided(c, "capture", "accept", "authorize"))
                .orElseGet(() -> body("412", Map.of()));
    }

    private Told decided(Charge charge, String status, String fraud) {
        return charge.fraud.equals("challenge") ? decided(charge, status, fraud, "capture") : body("412", Map.of());
    }

    private Told decided(Charge charge, String status, String fraud, String from) {
        if (!charge.status.equals(from)) return body("412", Map.of());
        charge.status = status;
        charge.fraud = fraud;
        charge.code = "200";
        return new Told(200, view(charge));
    }

    private static String transaction(String order) {
        return "be03df7d-2f97-4c8c-a53c-" + order.substring(24);
    }

    private Told refund(Charge charge, JsonNode asked) {
        var key = asked.path("refund_key").asText();
        long amount = asked.path("amount").asLong();
        long left = charge.gross
                - charge.refunds.values().stream().mapToLong(r -> r).sum();
        if (!key.matches("[A-Za-z0-9_-]+")) return refusal();
        if (charge.refunds.containsKey(key))
            return forgets ? body("406", Map.of()) : body("200", Map.of("refund_key", key));
        if (!charge.status.equals("settlement") && !charge.status.equals("partial_refund"))
            return body("412", Map.of());
        if (amount > left) return body("414", Map.of());
        charge.refunds.put(key, amount);
        charge.status = amount == left ? "refund" : "partial_refund";
        return body("200", Map.of("refund_key", key, "transaction_status", charge.status));
    }

    private Map<String, Object> view(Charge charge) {
        var told = new LinkedHashMap<String, Object>();
        told.put("status_code", charge.code);
        told.put("transaction_id", transaction(charge.order));
        told.put("order_id", charge.order);
        told.put("merchant_id", "G812785002");
        told.put("gross_amount", charge.gross + ".00");
        told.put("currency", "IDR");
        told.put("payment_type", charge.type);
        told.put("transaction_time", "2026-11-21 09:00:03");
        told.put("transaction_status", mood == Mood.STRANGE ? "levitating" : charge.status);
        told.put("fraud_status", charge.fraud);
        if (!charge.refunds.isEmpty())
            told.put(
                    "refunds",
                    charge.refunds.entrySet().stream()
                            .map(r -> Map.of("refund_key", r.getKey(), "refund_amount", r.getValue() + ".00"))
                            .toList());
        told.putAll(charge.extras);
        return told;
    }

    private static Told body(String code, Map<String, Object> more) {
        var told = new LinkedHashMap<String, Object>(more);
        told.put("status_code", code);
        return new Told(200, told);
    }
}
