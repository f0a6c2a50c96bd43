package id.laris.rest.client.xendit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.laris.rest.client.shared.StubProvider;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Xendit with books of its own: a request by its id there, found by our reference only in notices. */
final class XenditStub extends StubProvider {
    static final String SECRET_KEY = "xnd_development_TESTKEY0123456789";
    static final String CALLBACK_TOKEN = "tok_TEST_0123456789abcdef";

    /** One payment request. */
    static final class Request {
        final String id;
        final String reference;
        final String channel;
        final long asked;
        final List<Map<String, Object>> actions;
        String status = "REQUIRES_ACTION";
        long captured;
        final Map<String, Map<String, Object>> refunds = new LinkedHashMap<>();

        Request(String id, String reference, String channel, long asked, List<Map<String, Object>> actions) {
            this.id = id;
            this.reference = reference;
            this.channel = channel;
            this.asked = asked;
            this.actions = actions;
        }
    }

    private final Map<String, Request> requests = new ConcurrentHashMap<>();
    private final Map<String, Integer> made = new ConcurrentHashMap<>();

    Request of(String reference) {
        return requests.values().stream()
                .filter(r -> r.reference.equals(reference))
                .findFirst()
                .orElseThrow();
    }

    int made(String reference) {
        return made.getOrDefault(reference, 0);
    }

    void paid(String reference, long amount) {
        var request = of(reference);
        request.captured = amount;
        if (!request.status.equals("EXPIRED")) request.status = "SUCCEEDED";
    }

    void refundedAtTheDashboard(String reference, long amount) {
        of(reference)
                .refunds
                .put(
                        "dasbor",
                        Map.of("id", "rfd-dasbor", "reference_id", "dasbor", "amount", amount, "status", "SUCCEEDED"));
    }

    byte[] notice(String reference) {
        var request = of(reference);
        try {
            return JSON.writeValueAsBytes(Map.of(
                    "event", "payment.capture", "business_id", "5f27a14a9bf05c73dd040bc8", "data", payment(request)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected boolean knows(Asked asked) {
        var expected =
                "Basic " + Base64.getEncoder().encodeToString((SECRET_KEY + ":").getBytes(StandardCharsets.UTF_8));
        return asked.header("Authorization").equals(expected)
                && asked.header("Api-version").equals("2024-11-11")
                && asked.header("Content-type").equals("application/json");
    }

    @Override
    protected Told refusal() {
        return error(400, "API_VALIDATION_ERROR");
    }

    private static Told error(int status, String code) {
        return new Told(status, Map.of("error_code", code, "message", "no"));
    }

    @Override
    protected synchronized Told answer(Asked asked) {
        var path = asked.path();
        if (asked.method().equals("POST")) {
            if (path.equals("/v3/payment_requests")) return make(asked.json());
            if (path.equals("/refunds")) return refund(asked.json());
            return cancel(requests.get(path.split("/")[3]));
        }
        if (path.startsWith("/refunds?payment_request_id="))
            return new Told(
                    200,
                    Map.of(
                            "data",
                            List.copyOf(requests.get(path.split("=")[1]).refunds.values())));
        var id = path.substring(path.lastIndexOf('/') + 1).replace("py-", "pr-");
        if (!requests.containsKey(id)) return error(404, "DATA_NOT_FOUND");
        return new Told(200, path.startsWith("/v3/payments/") ? payment(requests.get(id)) : view(requests.get(id)));
    }

    private Told make(JsonNode asked) {
        var reference = asked.path("reference_id").asText();
        var channel = asked.path("channel_code").asText();
        if (!asked.path("request_amount").isIntegralNumber()) return refusal();
        if (made(reference) > 0) return error(409, "DUPLICATE_ERROR");
        var id = "pr-" + reference;
        List<Map<String, Object>> actions = channel.endsWith("_VIRTUAL_ACCOUNT")
                ? List.of(action("PRESENT_TO_CUSTOMER", "VIRTUAL_ACCOUNT_NUMBER", "381659999123456"))
                : switch (channel) {
                    case "QRIS" -> List.of(action("PRESENT_TO_CUSTOMER", "QR_STRING", "00020101021226"));
                    case "OVO" -> List.of();
                    default -> List.of(action("REDIRECT_CUSTOMER", "WEB_URL", "https://redirect.xendit.test/" + id));
                };
        if (channel.equals("OVO")
                && !asked.at("/channel_properties/account_mobile_number")
                        .asText()
                        .startsWith("+62")) return refusal();
        requests.put(
                id,
                new Request(id, reference, channel, asked.path("request_amount").asLong(), actions));
        made.merge(reference, 1, Integer::sum);
        return new Told(201, view(requests.get(id)));
    }

    private static Map<String, Object> action(String type, String descriptor, String value) {
        return Map.of("type", type, "descriptor", descriptor, "value", value);
    }

    private Told cancel(Request request) {
        if (!request.status.equals("REQUIRES_ACTION")) return error(400, "INVALID_VALUE_ERROR");
        request.status = "CANCELED";
        return new Told(200, view(request));
    }

    private Told refund(JsonNode asked) {
        var request = requests.get(asked.path("payment_request_id").asText());
        var reference = asked.path("reference_id").asText();
        long amount = asked.path("amount").asLong();
        long sent = request.refunds.values().stream()
                .mapToLong(r -> (Long) r.get("amount"))
                .sum();
        if (request.refunds.containsKey(reference)) return error(409, "DUPLICATE_ERROR");
        if (request.captured == 0) return error(400, "INELIGIBLE_TRANSACTION_STATUS");
        if (sent + amount > request.captured) return error(400, "REFUND_AMOUNT_EXCEEDED");
        request.refunds.put(
                reference,
                Map.of("id", "rfd-" + reference, "reference_id", reference, "amount", amount, "status", "SUCCEEDED"));
        return new Told(200, request.refunds.get(reference));
    }

    private Map<String, Object> view(Request request) {
        var told = new LinkedHashMap<String, Object>();
        told.put("payment_request_id", request.id);
        told.put("reference_id", request.reference);
        told.put("type", "PAY");
        told.put("currency", "IDR");
        told.put("request_amount", request.asked);
        told.put("channel_code", request.channel);
        told.put("actions", request.actions);
        told.put("status", mood == Mood.STRANGE ? "LEVITATING" : request.status);
        if (request.captured > 0) told.put("latest_payment_id", request.id.replace("pr-", "py-"));
        return told;
    }

    private Map<String, Object> payment(Request request) {
        return Map.of(
                "payment_id",
                request.id.replace("pr-", "py-"),
                "payment_request_id",
                request.id,
                "reference_id",
                request.reference,
                "status",
                "SUCCEEDED",
                "currency",
                "IDR",
                "request_amount",
                request.asked,
                "captures",
                List.of(Map.of("capture_id", "cptr-1", "capture_amount", request.captured)));
    }
}
