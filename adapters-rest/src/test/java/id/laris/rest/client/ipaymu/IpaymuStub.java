package id.laris.rest.client.ipaymu;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.rest.client.shared.StubProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** iPaymu with books of its own: it makes a transaction of every request, whatever its reference, and answers by its own numbers only. */
final class IpaymuStub extends StubProvider {
    static final String VA = "0000001234567890";
    static final String API_KEY = "SANDBOXTESTKEY-0001";

    /** One transaction. */
    static final class Transaction {
        final int id;
        final String reference;
        final long asked;
        String status = "0";
        long amount;
        long fee = 4_000;

        Transaction(int id, String reference, long asked) {
            this.id = id;
            this.reference = reference;
            this.asked = asked;
            amount = asked;
        }
    }

    private final Map<String, Transaction> transactions = new ConcurrentHashMap<>();
    private final Map<String, Integer> made = new ConcurrentHashMap<>();

    Transaction of(String reference) {
        return transactions.values().stream()
                .filter(t -> t.reference.equals(reference))
                .findFirst()
                .orElseThrow();
    }

    int made(String reference) {
        return made.getOrDefault(reference, 0);
    }

    void paid(String reference, long amount) {
        of(reference).amount = amount;
        of(reference).status = "6";
    }

    /** Fields of a notice as its form has them. */
    Map<String, String> notice(String reference) {
        var transaction = of(reference);
        var told = new TreeMap<String, String>();
        told.put("trx_id", Integer.toString(transaction.id));
        told.put("sid", "SESSION789");
        told.put("reference_id", reference);
        told.put("status", "berhasil");
        told.put("status_code", "1");
        told.put("transaction_status_code", transaction.status);
        told.put("sub_total", Long.toString(transaction.asked));
        told.put("total", Long.toString(transaction.asked));
        told.put("amount", Long.toString(transaction.amount));
        told.put("fee", Long.toString(transaction.fee));
        told.put("paid_off", Long.toString(transaction.asked - transaction.fee));
        told.put("is_escrow", "0");
        told.put("payment_no", "");
        told.put("system_notes", "");
        told.put("via", "qris");
        told.put("url", "https://toko.example/api/webhooks/ipaymu");
        return told;
    }

    @Override
    protected boolean knows(Asked asked) {
        return asked.header("Va").equals(VA)
                && asked.header("Timestamp").matches("\\d{14}")
                && asked.header("Signature")
                        .equals(IpaymuSignature.of(
                                String.join(":", asked.method(), VA, IpaymuSignature.sha256(asked.raw()), API_KEY),
                                API_KEY));
    }

    @Override
    protected Told refusal() {
        return new Told(
                400,
                Map.of(
                        "Status",
                        400,
                        "Message",
                        "error - invalid request",
                        "Error",
                        Map.of("amount", List.of("amount is wrong"))));
    }

    @Override
    protected synchronized Told answer(Asked asked) {
        return asked.path().endsWith("/direct") ? make(asked.json()) : told(asked.json());
    }

    private Told make(JsonNode asked) {
        var reference = asked.path("referenceId").asText();
        if (!asked.path("amount").isIntegralNumber()
                || !asked.path("notifyUrl").asText().endsWith("/ipaymu")) return refusal();
        made.merge(reference, 1, Integer::sum);
        int id = 193_205 + transactions.size();
        transactions.put(
                Integer.toString(id),
                new Transaction(id, reference, asked.path("amount").asLong()));
        var data = new LinkedHashMap<String, Object>();
        data.put("TransactionId", id);
        data.put("ReferenceId", reference);
        data.put("SubTotal", asked.path("amount").asLong());
        data.put("Expired", "2026-11-22 09:00:00");
        switch (asked.path("paymentMethod").asText()) {
            case "va" -> data.put("PaymentNo", "1145000123456789");
            case "qris" -> data.put("QrString", "00020101021226");
            default -> data.put("Url", "https://sandbox.ipaymu.test/payment/7A0C");
        }
        return success(data);
    }

    private Told told(JsonNode asked) {
        var transaction = transactions.get(asked.path("transactionId").asText());
        if (transaction == null) return new Told(404, Map.of("Status", 404, "Message", "not found"));
        return success(Map.of(
                "TransactionId",
                transaction.id,
                "ReferenceId",
                transaction.reference,
                "Amount",
                transaction.amount,
                "Fee",
                transaction.fee,
                "Status",
                mood == Mood.STRANGE ? 99 : Integer.parseInt(transaction.status)));
    }

    private static Told success(Object data) {
        return new Told(200, Map.of("Status", 200, "Success", true, "Message", "success", "Data", data));
    }

    static String written(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(f -> "\"" + f.getKey() + "\":" + f.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
