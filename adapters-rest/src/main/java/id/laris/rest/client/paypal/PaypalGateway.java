package id.laris.rest.client.paypal;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.FxRates;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.rest.client.shared.Partner;
import id.laris.rest.client.shared.Partner.Reply;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** PayPal. Off until it has a client, its secret and a rate for its currency. */
@Singleton
class PaypalGateway implements PaymentGateway {
    static final String PROVIDER = "paypal";
    private static final String ORDERS = "/v2/checkout/orders";
    private static final Duration CUSTOMERS_TIME = Duration.ofHours(3);

    private final PaypalSettings settings;
    private final FxRates rates;
    private final ShopSettings shop;
    private final Clock clock;
    private final PaypalApi paypal;
    private final PaypalNotices notices;

    @Inject
    PaypalGateway(PaypalSettings settings, FxRates rates, ShopSettings shop, Clock clock) {
        this(settings, rates, shop, clock, Partner.PATIENCE, PaypalCertificates.PAYPAL);
    }

    PaypalGateway(
            PaypalSettings settings,
            FxRates rates,
            ShopSettings shop,
            Clock clock,
            Duration patience,
            PaypalCertificates.Trust trust) {
        this.settings = settings;
        this.rates = rates;
        this.shop = shop;
        this.clock = clock;
        var partner = new Partner(PROVIDER, patience, clock);
        paypal = new PaypalApi(settings, partner, clock);
        notices = new PaypalNotices(new PaypalCertificates(trust, partner::fetch));
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        var isOn = settings.clientId().isPresent()
                && settings.clientSecret().isPresent()
                && rates.rate(settings.currency()).isPresent();
        return isOn ? List.of(PaymentWay.by(PaymentMethod.PAYPAL)) : List.of();
    }

    @Override
    public int rank() {
        return settings.rank();
    }

    @Override
    public Answer start(Intent intent) {
        var rate = rates.rate(settings.currency());
        if (rate.isEmpty()) return new Answer.Declined("no rate");
        var amount = ForeignAmount.of(intent.amount(), rate.get());
        if (amount.value().signum() == 0) return new Answer.Declined("too little for another currency");
        var reply = paypal.post(ORDERS, "create-" + intent.attempt(), order(intent, amount));
        if (reply instanceof Reply.Silent) return new Answer.Unanswered();
        if (reply instanceof Reply.Refused refused) return new Answer.Declined("paypal " + refused.status());
        var told = ((Reply.Answered) reply).body();
        var page = link(told, "payer-action").or(() -> link(told, "approve"));
        var id = told.path("id").asText();
        if (page.isEmpty() || id.isEmpty()) return new Answer.Unanswered();
        return new Answer.Ready(id, instructions(told, page.get(), amount, rate.get()), Optional.of(until(intent)));
    }

    private Map<String, Object> order(Intent intent, ForeignAmount amount) {
        var unit = new LinkedHashMap<String, Object>();
        unit.put("reference_id", intent.order().value());
        unit.put("custom_id", intent.attempt().toString());
        unit.put("invoice_id", intent.attempt().toString());
        unit.put("description", "Pesanan " + intent.order());
        unit.put("amount", amount.json());
        return Map.of(
                "intent",
                settings.hold() ? PaypalHold.INTENT : "CAPTURE",
                "purchase_units",
                List.of(unit),
                "payment_source",
                Map.of(
                        "paypal",
                        Map.of(
                                "experience_context",
                                Map.of(
                                        "payment_method_preference",
                                        "IMMEDIATE_PAYMENT_REQUIRED",
                                        "brand_name",
                                        shop.name(),
                                        "user_action",
                                        "PAY_NOW",
                                        "shipping_preference",
                                        "NO_SHIPPING",
                                        "return_url",
                                        intent.returnTo(),
                                        "cancel_url",
                                        intent.returnTo()))));
    }

    /** Answered again, PayPal tells the order as it was made: at the rate of then. */
    private static Map<String, String> instructions(
            JsonNode told, String page, ForeignAmount amount, FxRates.Rate rate) {
        var made = told.at("/purchase_units/0/amount");
        var asked = made.isObject() ? ForeignAmount.of(made) : amount;
        var how = new HashMap<String, String>();
        how.put("redirect", page);
        how.put("foreign", asked.toString());
        how.put("rate", rate.rupiah().toPlainString());
        how.put("rate-at", rate.at().toString());
        return how;
    }

    private static Optional<String> link(JsonNode told, String relation) {
        for (var link : told.path("links"))
            if (link.path("rel").asText().equals(relation))
                return Optional.of(link.path("href").asText()).filter(href -> href.startsWith("https://"));
        return Optional.empty();
    }

    private Instant until(Intent intent) {
        var end = clock.instant().plus(CUSTOMERS_TIME);
        return end.isBefore(intent.expiresAt()) ? end : intent.expiresAt();
    }

    /** A customer who approved has not paid yet: the money is taken now, unless the shop waits for it no longer. */
    @Override
    public Report status(Attempt attempt) {
        if (attempt.reference().isEmpty()) return Report.of(Outcome.UNKNOWN);
        var reply = paypal.get(orderOf(attempt));
        if (!(reply instanceof Reply.Answered answered)) return Report.of(Outcome.UNKNOWN);
        var isApproved = answered.body().path("status").asText().equals("APPROVED");
        return isApproved && attempt.state() != AttemptState.GIVEN_UP
                ? complete(attempt, answered.body())
                : report(attempt, answered.body());
    }

    /** Money that is to be held is reserved by that, and not taken. */
    private Report complete(Attempt attempt, JsonNode order) {
        var how = PaypalHold.isWanted(order) ? "authorize" : "capture";
        var reply = paypal.post(orderOf(attempt) + "/" + how, how + "-" + attempt.id(), Map.of());
        if (reply instanceof Reply.Answered answered) return report(attempt, answered.body());
        if (!(reply instanceof Reply.Refused refused)) return Report.of(Outcome.UNKNOWN);
        return switch (refused.body().at("/details/0/issue").asText()) {
            case "ORDER_ALREADY_CAPTURED", "ORDER_ALREADY_AUTHORIZED" -> afterwards(attempt);
            case "TRANSACTION_REFUSED", "COMPLIANCE_VIOLATION", "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED" ->
                Report.of(Outcome.FAILED);
            // The customer may choose another card there until the time is over.
            default -> Report.of(isOver(attempt) ? Outcome.FAILED : Outcome.PENDING);
        };
    }

    private Report afterwards(Attempt attempt) {
        var reply = paypal.get(orderOf(attempt));
        return reply instanceof Reply.Answered answered ? report(attempt, answered.body()) : Report.of(Outcome.UNKNOWN);
    }

    private Report report(Attempt attempt, JsonNode order) {
        return switch (order.path("status").asText()) {
            case "COMPLETED" -> captured(attempt, order);
            case "CREATED", "SAVED", "APPROVED", "PAYER_ACTION_REQUIRED" ->
                Report.of(isOver(attempt) ? Outcome.EXPIRED : Outcome.PENDING);
            case "VOIDED" -> Report.of(Outcome.CANCELLED);
            default -> Report.of(Outcome.UNKNOWN);
        };
    }

    private Report captured(Attempt attempt, JsonNode order) {
        var capture = order.at("/purchase_units/0/payments/captures/0");
        if (capture.isMissingNode() && PaypalHold.isIn(order)) return PaypalHold.report(order);
        return switch (capture.path("status").asText()) {
            case "COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED" -> paid(attempt, order, capture);
            case "PENDING" -> Report.of(Outcome.PENDING);
            case "DECLINED", "FAILED" -> Report.of(Outcome.FAILED);
            default -> Report.of(Outcome.UNKNOWN);
        };
    }

    private static Report paid(Attempt attempt, JsonNode order, JsonNode capture) {
        var arrived = ForeignAmount.of(capture.path("amount"));
        var asked = asked(attempt, order);
        if (arrived.equals(asked)) return Report.paid(attempt.asked());
        return arrived.currency().equals(asked.currency())
                ? Report.paid(arrived.inRupiah(rateOf(attempt, asked)))
                : Report.of(Outcome.UNKNOWN);
    }

    /** As kept with the attempt; where its answer was lost, as PayPal has it of us. */
    private static ForeignAmount asked(Attempt attempt, JsonNode order) {
        return Optional.ofNullable(attempt.instructions().get("foreign"))
                .map(ForeignAmount::parse)
                .orElseGet(() -> ForeignAmount.of(order.at("/purchase_units/0/amount")));
    }

    private static BigDecimal rateOf(Attempt attempt, ForeignAmount asked) {
        return Optional.ofNullable(attempt.instructions().get("rate"))
                .map(BigDecimal::new)
                .orElseGet(() -> BigDecimal.valueOf(attempt.asked().minorUnits())
                        .divide(asked.value(), 6, RoundingMode.HALF_UP));
    }

    private boolean isOver(Attempt attempt) {
        return attempt.expiresAt().filter(end -> end.isBefore(clock.instant())).isPresent();
    }

    /** What is held is let go. Nothing else can be cancelled there; but without the shop nothing is captured, and after three hours it is over. */
    @Override
    public Report cancel(Attempt attempt) {
        return attempt.reference().isEmpty() ? Report.of(Outcome.UNKNOWN) : afterHold(attempt, "void", Map.of());
    }

    @Override
    public boolean capturesByItself() {
        return true;
    }

    @Override
    public Report capture(Attempt attempt) {
        return attempt.reference().isEmpty()
                ? Report.of(Outcome.UNKNOWN)
                : afterHold(attempt, "capture", Map.of("final_capture", true));
    }

    /** Whatever is answered: how it stands then is asked. */
    private Report afterHold(Attempt attempt, String act, Map<String, Object> content) {
        var reply = paypal.get(orderOf(attempt));
        if (!(reply instanceof Reply.Answered answered)) return Report.of(Outcome.UNKNOWN);
        var now = report(attempt, answered.body());
        if (now.outcome() != Outcome.AUTHORISED) return now;
        paypal.post(PaypalHold.path(answered.body()) + "/" + act, act + "-held-" + attempt.id(), content);
        return afterwards(attempt);
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        if (attempt.reference().isEmpty()) return RefundReport.REFUSED;
        var reply = paypal.get(orderOf(attempt));
        if (!(reply instanceof Reply.Answered answered)) return RefundReport.UNKNOWN;
        var order = answered.body();
        var before = find(order, refund);
        if (before.isPresent()) return refundReport(before.get());
        var capture = order.at("/purchase_units/0/payments/captures/0");
        if (!capture.hasNonNull("id")) return RefundReport.REFUSED;
        var back = inTheirs(attempt, order, amount);
        if (back.value().signum() <= 0) return RefundReport.REFUSED;
        var sent = paypal.post(
                "/v2/payments/captures/" + capture.path("id").asText() + "/refund",
                "refund-" + refund,
                Map.of("amount", back.json(), "invoice_id", refund.toString()));
        if (sent instanceof Reply.Answered told) return refundReport(told.body());
        return sent instanceof Reply.Silent ? RefundReport.UNKNOWN : RefundReport.REFUSED;
    }

    /** At the rate of then; the last part is whatever is left, so that no coin stays behind. */
    private static ForeignAmount inTheirs(Attempt attempt, JsonNode order, Money amount) {
        var asked = asked(attempt, order);
        var rate = rateOf(attempt, asked);
        var left = ForeignAmount.of(order.at("/purchase_units/0/payments/captures/0/amount"));
        int parts = 1;
        for (var sent : order.at("/purchase_units/0/payments/refunds")) {
            if (refundReport(sent) == RefundReport.REFUSED) continue;
            left = left.minus(ForeignAmount.of(sent.path("amount")));
            parts++;
        }
        var back = ForeignAmount.of(amount, asked.currency(), rate);
        var rest = left.value().subtract(back.value()).abs();
        return rest.compareTo(left.coin().multiply(BigDecimal.valueOf(parts))) <= 0 ? left : back;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        if (attempt.reference().isEmpty()) return RefundReport.UNHEARD;
        var reply = paypal.get(orderOf(attempt));
        if (!(reply instanceof Reply.Answered answered)) return RefundReport.UNKNOWN;
        return find(answered.body(), refund).map(PaypalGateway::refundReport).orElse(RefundReport.UNHEARD);
    }

    @Override
    public Optional<List<TakenBack>> takenBack(Attempt attempt, byte[] notice) {
        if (attempt.reference().isEmpty()) return Optional.empty();
        if (!(paypal.get(orderOf(attempt)) instanceof Reply.Answered answered)) return Optional.empty();
        var rate = rateOf(attempt, asked(attempt, answered.body()));
        return Optional.of(new PaypalTakenBack(foreign -> foreign.inRupiah(rate)).of(answered.body(), notice));
    }

    private static Optional<JsonNode> find(JsonNode order, UUID refund) {
        for (var sent : order.at("/purchase_units/0/payments/refunds"))
            if (sent.path("invoice_id").asText().equals(refund.toString())) return Optional.of(sent);
        return Optional.empty();
    }

    private static RefundReport refundReport(JsonNode sent) {
        return switch (sent.path("status").asText()) {
            case "COMPLETED" -> RefundReport.DONE;
            case "FAILED", "CANCELLED" -> RefundReport.REFUSED;
            default -> RefundReport.UNKNOWN;
        };
    }

    @Override
    public boolean refundsByItself() {
        return true;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        return notices.read(
                body, headers, settings.webhookId().orElseThrow(() -> new BadNotice("PayPal has no webhook here")));
    }

    private static String orderOf(Attempt attempt) {
        return ORDERS + "/" + attempt.reference().orElseThrow();
    }
}
