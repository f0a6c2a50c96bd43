package id.laris.rest.client.midtrans;

import id.laris.application.payment.PaymentGateway.Intent;
import id.laris.domain.customer.Contact;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Midtrans is asked, as its JSON has it. Amounts are whole rupiah, times GMT+7. */
final class MidtransRequests {
    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx");

    private final Clock clock;
    private final boolean holdCards;

    /** @param holdCards whether money of cards is to be held only */
    MidtransRequests(Clock clock, boolean holdCards) {
        this.clock = clock;
        this.holdCards = holdCards;
    }

    /** A page of Midtrans for these of its names. */
    Map<String, Object> snap(Intent intent, List<String> names) {
        var page = base(intent);
        page.put("enabled_payments", names);
        page.put("credit_card", holdCards ? Map.of("secure", true, "type", "authorize") : Map.of("secure", true));
        page.put("gopay", Map.of("enable_callback", true, "callback_url", intent.returnTo()));
        page.put("shopeepay", Map.of("callback_url", intent.returnTo()));
        page.put("callbacks", Map.of("finish", intent.returnTo()));
        page.put("expiry", Map.of("start_time", now(), "unit", "minute", "duration", minutes(intent.expiresAt())));
        page.put("page_expiry", Map.of("unit", "minute", "duration", minutes(intent.expiresAt())));
        return page;
    }

    /** One charge by the Core API. @throws java.util.NoSuchElementException for OVO without a buyer to ask */
    Map<String, Object> charge(Intent intent, MidtransChannel channel) {
        var charge = base(intent);
        switch (channel) {
            case QRIS -> put(charge, "qris", Map.of("acquirer", "gopay"));
            case GOPAY -> put(charge, "gopay", Map.of("enable_callback", true, "callback_url", intent.returnTo()));
            case OVO ->
                put(
                        charge,
                        "ovo",
                        Map.of("payer_phone_number", local(intent.buyer().orElseThrow())));
            case MANDIRI ->
                put(
                        charge,
                        "echannel",
                        Map.of(
                                "bill_info1",
                                "Pesanan",
                                "bill_info2",
                                intent.order().value()));
            default -> put(charge, "bank_transfer", Map.of("bank", channel.code()));
        }
        // OVO has its own fixed minute.
        if (channel != MidtransChannel.OVO)
            charge.put(
                    "custom_expiry",
                    Map.of("order_time", now(), "expiry_duration", minutes(intent.expiresAt()), "unit", "minute"));
        return charge;
    }

    private static void put(Map<String, Object> charge, String type, Map<String, Object> details) {
        charge.put("payment_type", type);
        charge.put(type, details);
    }

    private static Map<String, Object> base(Intent intent) {
        var base = new LinkedHashMap<String, Object>();
        base.put(
                "transaction_details",
                Map.of(
                        "order_id",
                        intent.attempt().toString(),
                        "gross_amount",
                        intent.amount().minorUnits()));
        intent.buyer()
                .ifPresent(buyer -> base.put(
                        "customer_details",
                        Map.of(
                                "first_name",
                                buyer.name(),
                                "email",
                                buyer.email().value(),
                                "phone",
                                buyer.phone().value())));
        // Some rails (DANA, BSI) come back under an order_id of their own; this field comes back as it was.
        base.put("custom_field1", intent.attempt().toString());
        base.put("custom_field2", intent.order().value());
        return base;
    }

    /** As OVO knows its customers: 0812… */
    private static String local(Contact buyer) {
        var phone = buyer.phone().value();
        return phone.startsWith("+62") ? "0" + phone.substring(3) : phone;
    }

    private String now() {
        return TIME.format(clock.instant().atOffset(ZONE));
    }

    private long minutes(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toMinutes());
    }
}
