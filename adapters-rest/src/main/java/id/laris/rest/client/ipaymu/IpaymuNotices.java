package id.laris.rest.client.ipaymu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.Notice;
import id.laris.domain.payment.AttemptId;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads what iPaymu tells, as a form or as JSON. It signs neither as sent but a tidied JSON of the fields, sorted by name, slashes escaped,
 * and its own documents and programs disagree on the types in it: each of their forms is tried. Money is believed when it was asked about.
 */
final class IpaymuNotices {
    private static final Set<String> WHOLE_NUMBERS =
            Set.of("trx_id", "status_code", "transaction_status_code", "paid_off");
    private static final Set<String> AMOUNTS = Set.of("sub_total", "total", "amount", "fee");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private static final String REFUNDED = "3";

    private IpaymuNotices() {}

    /** @throws BadNotice unless it is signed with this account number */
    static Notice read(byte[] body, Map<String, List<String>> headers, String va) {
        var type = headers.getOrDefault("content-type", List.of("")).get(0);
        var received = type.startsWith("application/x-www-form-urlencoded") ? form(body) : json(body);
        var signature = headers.getOrDefault("x-signature", List.of("")).get(0);
        received.remove("signature");
        if (forms(received).stream().noneMatch(form -> isSigned(form, signature, va)))
            throw new BadNotice("Not signed by iPaymu");
        var transaction = text(received, "trx_id");
        if (transaction.isEmpty()) throw new BadNotice("Not a notice of iPaymu about a payment");
        var key = transaction + ":" + text(received, "status_code") + ":" + text(received, "transaction_status_code");
        var isRefunded = Stream.of("status_code", "transaction_status_code")
                .anyMatch(name -> text(received, name).equals(REFUNDED));
        return new Notice(key, transaction, uuid(text(received, "reference_id")), isRefunded);
    }

    private static boolean isSigned(Map<String, JsonNode> form, String signature, String va) {
        return MessageDigest.isEqual(
                IpaymuSignature.of(written(form), va).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    /** All the forms it may have been signed in. */
    private static List<Map<String, JsonNode>> forms(Map<String, JsonNode> received) {
        var forms = new ArrayList<Map<String, JsonNode>>();
        var typed = typed(received);
        for (var form : List.of(typed, received)) {
            forms.add(form);
            forms.add(cleaned(form));
        }
        for (var escrow : List.<JsonNode>of(BooleanNode.FALSE, IntNode.valueOf(0))) {
            var legacy = new TreeMap<>(typed);
            AMOUNTS.forEach(name -> legacy.computeIfPresent(name, (n, value) -> number(value)));
            legacy.put("is_escrow", escrow);
            forms.add(legacy);
        }
        return forms;
    }

    private static Map<String, JsonNode> typed(Map<String, JsonNode> received) {
        var typed = new TreeMap<String, JsonNode>();
        received.forEach((name, value) -> typed.put(
                name,
                WHOLE_NUMBERS.contains(name)
                        ? number(value)
                        : value.isContainerNode() ? value : TextNode.valueOf(value.asText())));
        var escrow = text(received, "is_escrow");
        typed.put("is_escrow", BooleanNode.valueOf(escrow.equals("1") || escrow.equals("true")));
        typed.put("additional_info", list(received.get("additional_info")));
        typed.putIfAbsent("payment_no", TextNode.valueOf(""));
        return typed;
    }

    private static JsonNode list(JsonNode value) {
        if (value != null && value.isContainerNode()) return value;
        try {
            var read = value == null ? null : JSON.readTree(value.asText());
            return read != null && read.isContainerNode() ? read : JSON.createArrayNode();
        } catch (JsonProcessingException none) {
            return JSON.createArrayNode();
        }
    }

    private static JsonNode number(JsonNode value) {
        return value.asText().matches("-?\\d{1,18}") ? LongNode.valueOf(Long.parseLong(value.asText())) : value;
    }

    private static Map<String, JsonNode> cleaned(Map<String, JsonNode> form) {
        var cleaned = new TreeMap<>(form);
        cleaned.values()
                .removeIf(value ->
                        value.isNull() || value.isTextual() && value.asText().isEmpty());
        return cleaned;
    }

    private static String written(Map<String, JsonNode> form) {
        try {
            return JSON.writeValueAsString(form).replace("/", "\\/");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a notice that is no JSON", impossible);
        }
    }

    private static Map<String, JsonNode> json(byte[] body) {
        try {
            var told = JSON.readTree(body);
            if (told == null || !told.isObject()) throw new BadNotice("Not a notice of iPaymu");
            var fields = new TreeMap<String, JsonNode>();
            told.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
            return fields;
        } catch (IOException unreadable) {
            throw new BadNotice("Not a notice of iPaymu");
        }
    }

    private static Map<String, JsonNode> form(byte[] body) {
        var fields = new TreeMap<String, JsonNode>();
        try {
            for (var pair : new String(body, StandardCharsets.UTF_8).split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0)
                    fields.put(
                            decoded(pair.substring(0, equals)), TextNode.valueOf(decoded(pair.substring(equals + 1))));
            }
        } catch (IllegalArgumentException unreadable) {
            throw new BadNotice("Not a notice of iPaymu");
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String text(Map<String, JsonNode> fields, String name) {
        return fields.containsKey(name) ? fields.get(name).asText() : "";
    }

    private static Optional<AttemptId> uuid(String text) {
        try {
            return Optional.of(new AttemptId(UUID.fromString(text)));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
