package id.laris.rest.client.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.rest.client.shared.StubProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** PayPal with books of its own, in dollars: it remembers request ids, hands out tokens, and signs its notices. */
final class PaypalStub extends StubProvider {
    static final String CLIENT = "TESTCLIENT";
    static final String SECRET = "TESTSECRET";
    static final String WEBHOOK = "5GP028458E2496506";
    static final String TIME = "2026-11-21T02:00:00Z";

    /** One order there. */
    static final class PaypalOrder {
        final String id;
        final String custom;
        final String asked;
        final String intent;
        String hold = "";
        String status = "PAYER_ACTION_REQUIRED";
        String captureStatus = "COMPLETED";
        String captured = "";
        final Map<String, Map<String, Object>> refunds = new LinkedHashMap<>();

        PaypalOrder(String id, String custom, String asked, String intent) {
            this.intent = intent;
            this.id = id;
            this.custom = custom;
            this.asked = asked;
        }
    }

    private final Map<String, PaypalOrder> orders = new ConcurrentHashMap<>();
    private final Map<String, Integer> made = new ConcurrentHashMap<>();
    private final Map<String, Told> remembered = new HashMap<>();
    private volatile int tokens;
    /** What a capture is refused for; empty when it is not. */
    volatile String refusesToCapture = "";

    PaypalOrder of(String custom) {
        return orders.values().stream()
                .filter(o -> o.custom.equals(custom))
                .findFirst()
                .orElseThrow();
    }

    int made(String custom) {
        return made.getOrDefault(custom, 0);
    }

    /** The customer approved; the shop may have it taken, or held. */
    void approved(String custom) {
        of(custom).status = "APPROVED";
    }

    /** It had the money held. */
    void held(String custom) {
        of(custom).status = "COMPLETED";
        of(custom).hold = "CREATED";
    }

    void captured(String custom, String dollars) {
        of(custom).status = "COMPLETED";
        of(custom).captured = dollars;
    }

    /** All tokens handed out so far are worth nothing from now on. */
    void forgetTokens() {
        tokens += 100;
    }

    byte[] notice(String custom) {
        try {
            var order = of(custom);
            return JSON.writeValueAsBytes(Map.of(
                    "id",
                    "WH-" + order.id,
                    "event_type",
                    "PAYMENT.CAPTURE.COMPLETED",
                    "resource_type",
                    "capture",
                    "resource",
                    Map.of(
                            "id",
                            "CAP-" + order.id,
                            "status",
                            "COMPLETED",
                            "custom_id",
                            custom,
                            "supplementary_data",
                            Map.of("related_ids", Map.of("order_id", order.id)))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Money that left or is held, as PayPal tells it of a capture. */
    byte[] taken(String custom, String event, String dollars) {
        Map<String, Object> resource = event.startsWith("CUSTOMER")
                ? Map.of(
                        "dispute_id",
                        "PP-D-" + of(custom).id,
                        "reason",
                        "UNAUTHORISED",
                        "status",
                        "OPEN",
                        "dispute_amount",
                        amount(dollars),
                        "disputed_transactions",
                        List.of(Map.of("seller_transaction_id", "CAP-" + of(custom).id, "custom", custom)))
                : Map.of("id", "REV-" + of(custom).id, "custom_id", custom, "amount", amount(dollars));
        try {
            return JSON.writeValueAsBytes(
                    Map.of("id", "WH-2-" + of(custom).id, "event_type", event, "summary", "", "resource", resource));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Map<String, List<String>> headers(byte[] body) {
        return Map.of(
                "paypal-transmission-id",
                List.of("b2384410-f8d2-11ee-8b5c-0f1e2d3c4b5a"),
                "paypal-transmission-time",
                List.of(TIME),
                "paypal-cert-url",
                List.of(address() + "/stub-certificate.pem"),
                "paypal-auth-algo",
                List.of("SHA256withRSA"),
                "paypal-transmission-sig",
                List.of(signed(PaypalNotices.message("b2384410-f8d2-11ee-8b5c-0f1e2d3c4b5a", TIME, WEBHOOK, body))));
    }

    private static String signed(String message) {
        try {
            var pem = new String(resource("stub-key.pem"), StandardCharsets.US_ASCII)
                    .replaceAll("-----[A-Z ]+-----", "")
                    .replaceAll("\\s", "");
            var key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
            var rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key);
            rsa.update(message.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(rsa.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] resource(String name) {
        try (var in = PaypalStub.class.getResourceAsStream("/paypal/" + name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    protected boolean knows(Asked asked) {
        if (asked.path().endsWith(".pem")) return true;
        if (asked.path().equals("/v1/oauth2/token"))
            return asked.header("Authorization").equals("Basic VEVTVENMSUVOVDpURVNUU0VDUkVU")
                    && new String(asked.raw(), StandardCharsets.UTF_8).equals("grant_type=client_credentials");
        return asked.header("Authorization").equals("Bearer A21-" + tokens)
                && (asked.method().equals("GET")
                        || !asked.header("Paypal-request-id").isEmpty());
    }

    @Override
    protected Told refusal() {
        return issue(422, "AMOUNT_MISMATCH");
    }

    private static Told issue(int status, String issue) {
        return new Told(
                status,
                Map.of("name", "UNPROCESSABLE_ENTITY", "debug_id", "1", "details", List.of(Map.of("issue", issue))));
    }

    @Override
    protected synchronized Told answer(Asked asked) {
        if (asked.path().equals("/v1/oauth2/token")) return new Told(200, token());
        if (asked.method().equals("GET")) {
            var order = orders.get(asked.path().substring(asked.path().lastIndexOf('/') + 1));
            return order == null ? issue(404, "INVALID_RESOURCE_ID") : new Told(200, view(order));
        }
        var key = asked.header("Paypal-request-id");
        if (remembered.containsKey(key)) return remembered.get(key);
        var told = post(asked);
        if (told.status() / 100 == 2) remembered.put(key, told);
        return told;
    }

    private Told post(Asked asked) {
        if (asked.path().startsWith("/v2/payments/authorizations/")
                && asked.path().endsWith("/capture"))
            return take(orders.get(asked.path().split("/")[4].substring(5)));
        if (asked.path().endsWith("/capture"))
            return capture(orders.get(asked.path().split("/")[4]));
        if (asked.path().endsWith("/refund"))
            return refund(orders.get(asked.path().split("/")[4].substring(4)), asked.json());
        if (asked.path().endsWith("/authorize"))
            return hold(orders.get(asked.path().split("/")[4]));
        if (asked.path().endsWith("/void"))
            return letGo(orders.get(asked.path().split("/")[4].substring(5)));
        return make(
                asked.json().at("/purchase_units/0"),
                asked.json().path("intent").asText());
    }

    private Told make(JsonNode unit, String intent) {
        var custom = unit.path("custom_id").asText();
        if (!unit.at("/amount/value").asText().matches("\\d+\\.\\d{2}")) return refusal();
        if (made(custom) > 0) return issue(422, "DUPLICATE_INVOICE_ID");
        var id = "5O1" + custom.replace("-", "").substring(0, 14).toUpperCase();
        orders.put(id, new PaypalOrder(id, custom, unit.at("/amount/value").asText(), intent));
        made.merge(custom, 1, Integer::sum);
        return new Told(201, view(orders.get(id)));
    }

    private Told capture(PaypalOrder order) {
        if (!refusesToCapture.isEmpty()) return issue(422, refusesToCapture);
        if (!order.status.equals("APPROVED")) return issue(422, "ORDER_NOT_APPROVED");
        order.status = "COMPLETED";
        order.captured = order.asked;
        return new Told(201, view(order));
    }

    private Told hold(PaypalOrder order) {
        if (!order.intent.equals("AUTHORIZE") || !order.status.equals("APPROVED"))
            return issue(422, "ACTION_DOES_NOT_MATCH_INTENT");
        order.status = "COMPLETED";
        order.hold = "CREATED";
        return new Told(201, view(order));
    }

    private Told take(PaypalOrder order) {
        if (!order.hold.equals("CREATED")) return issue(422, "AUTHORIZATION_VOIDED");
        order.hold = "CAPTURED";
        order.captured = order.asked;
        return new Told(201, Map.of("id", "CAP-" + order.id, "status", "COMPLETED"));
    }

    private Told letGo(PaypalOrder order) {
        if (!order.hold.equals("CREATED")) return issue(422, "PREVIOUSLY_CAPTURED");
        order.hold = "VOIDED";
        return new Told(200, Map.of("id", "HOLD-" + order.id, "status", "VOIDED"));
    }

    private Told refund(PaypalOrder order, JsonNode asked) {
        var invoice = asked.path("invoice_id").asText();
        var amount = new BigDecimal(asked.at("/amount/value").asText());
        if (order.captured.isEmpty() || sentBack(order).add(amount).compareTo(new BigDecimal(order.captured)) > 0)
            return issue(422, "REFUND_AMOUNT_EXCEEDED");
        order.refunds.put(
                invoice,
                Map.of(
                        "id",
                        "R-" + invoice,
                        "status",
                        "COMPLETED",
                        "invoice_id",
                        invoice,
                        "amount",
                        amount(asked.at("/amount/value").asText())));
        return new Told(201, order.refunds.get(invoice));
    }

    BigDecimal sentBack(PaypalOrder order) {
        return order.refunds.values().stream()
                .map(r -> new BigDecimal((String) ((Map<?, ?>) r.get("amount")).get("value")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, Object> view(PaypalOrder order) {
        var payments = new LinkedHashMap<String, Object>();
        if (!order.hold.isEmpty())
            payments.put(
                    "authorizations",
                    List.of(Map.of("id", "HOLD-" + order.id, "status", order.hold, "amount", amount(order.asked))));
        if (!order.captured.isEmpty())
            payments.put(
                    "captures",
                    List.of(Map.of(
                            "id", "CAP-" + order.id, "status", order.captureStatus, "amount", amount(order.captured))));
        if (!order.refunds.isEmpty()) payments.put("refunds", List.copyOf(order.refunds.values()));
        return Map.of(
                "id",
                order.id,
                "intent",
                order.intent,
                "status",
                mood == Mood.STRANGE ? "LEVITATING" : order.status,
                "purchase_units",
                List.of(Map.of("custom_id", order.custom, "amount", amount(order.asked), "payments", payments)),
                "links",
                List.of(Map.of(
                        "rel",
                        "payer-action",
                        "href",
                        "https://www.sandbox.paypal.test/checkoutnow?token=" + order.id)));
    }

    private static Map<String, Object> amount(String dollars) {
        return Map.of("currency_code", "USD", "value", dollars);
    }

    /** Certificates; and tokens, when it is the things themselves that break. */
    @Override
    protected byte[] always(String path) {
        if (path.endsWith(".pem")) return resource(path.substring(1));
        if (mood != Mood.BREAKS_AFTERWARDS || !path.equals("/v1/oauth2/token")) return null;
        try {
            return JSON.writeValueAsBytes(token());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> token() {
        return Map.of("access_token", "A21-" + tokens, "token_type", "Bearer", "expires_in", 32_400);
    }
}
