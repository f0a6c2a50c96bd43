package id.laris.rest.client.xendit;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.Contact;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.rest.client.shared.Partner;
import id.laris.rest.client.shared.Partner.Call;
import id.laris.rest.client.shared.Partner.Reply;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Xendit. Off until it has a secret key. */
@Singleton
class XenditGateway implements PaymentGateway {
    static final String PROVIDER = "xendit";
    private static final String REQUESTS = "/v3/payment_requests";
    private static final int CONFLICT = 409;
    /** A customer has at least so long to answer OVO's question. */
    private static final Duration OVO_WAITS = Duration.ofMinutes(1);
    /** Refunds refused for these reasons may go later. */
    private static final Set<String> NOT_NOW =
            Set.of("REFUND_IN_PROGRESS", "TEMPORARILY_UNAVAILABLE", "INSUFFICIENT_BALANCE");

    private final XenditSettings settings;
    private final ShopSettings shop;
    private final Clock clock;
    private final Partner xendit;
    private final List<XenditChannel> channels;

    @Inject
    XenditGateway(XenditSettings settings, ShopSettings shop, Clock clock) {
        this(settings, shop, clock, Partner.PATIENCE);
    }

    XenditGateway(XenditSettings settings, ShopSettings shop, Clock clock, Duration patience) {
        this.settings = settings;
        this.shop = shop;
        this.clock = clock;
        xendit = new Partner(PROVIDER, patience, clock);
        channels = settings.secretKey().isEmpty()
                ? List.of()
                : settings.channels().stream().map(XenditChannel::named).toList();
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return channels.stream().map(XenditChannel::way).toList();
    }

    @Override
    public int rank() {
        return settings.rank();
    }

    @Override
    public Answer start(Intent intent) {
        var channel = XenditChannel.of(intent.way()).orElseThrow();
        if (intent.askedBefore()) return new Answer.Declined("how to pay was lost on its way");
        if (channel == XenditChannel.OVO && intent.buyer().isEmpty()) return new Answer.Declined("OVO needs a phone");
        var reply = post(REQUESTS, intent.attempt().toString(), request(intent, channel));
        if (reply instanceof Reply.Silent) return new Answer.Unanswered();
        if (reply instanceof Reply.Refused refused) return new Answer.Declined("xendit " + refused.status());
        var told = ((Reply.Answered) reply).body();
        var how = instructions(channel, told);
        var id = told.path("payment_request_id").asText();
        if (id.isEmpty() || how.isEmpty()) return new Answer.Unanswered();
        return new Answer.Ready(id, how, Optional.of(until(intent, channel)));
    }

    private Map<String, Object> request(Intent intent, XenditChannel channel) {
        var request = new LinkedHashMap<String, Object>();
        request.put("reference_id", intent.attempt().toString());
        request.put("type", "PAY");
        request.put("country", "ID");
        request.put("currency", "IDR");
        request.put("request_amount", intent.amount().minorUnits());
        request.put("capture_method", "AUTOMATIC");
        request.put("channel_code", channel.wireName());
        request.put("channel_properties", properties(intent, channel));
        request.put("description", "Pesanan " + intent.order());
        intent.buyer().ifPresent(buyer -> request.put("customer", customer(intent, buyer)));
        request.put("metadata", Map.of("order", intent.order().value()));
        return request;
    }

    private Map<String, Object> properties(Intent intent, XenditChannel channel) {
        if (channel == XenditChannel.QRIS) return Map.of();
        if (channel == XenditChannel.OVO)
            return Map.of(
                    "account_mobile_number",
                    intent.buyer().orElseThrow().phone().value());
        if (channel.isVirtualAccount())
            return Map.of(
                    "display_name",
                    shop.name().length() > 30 ? shop.name().substring(0, 30) : shop.name(),
                    "expires_at",
                    intent.expiresAt().truncatedTo(ChronoUnit.SECONDS).toString());
        return Map.of("success_return_url", intent.returnTo(), "failure_return_url", intent.returnTo());
    }

    private static Map<String, Object> customer(Intent intent, Contact buyer) {
        return Map.of(
                "type",
                "INDIVIDUAL",
                "reference_id",
                intent.attempt().toString(),
                "email",
                buyer.email().value(),
                "mobile_number",
                buyer.phone().value(),
                "individual_detail",
                Map.of("given_names", buyer.name()));
    }

    private static Map<String, String> instructions(XenditChannel channel, JsonNode told) {
        var how = new HashMap<String, String>();
        for (var action : told.path("actions")) {
            var value = action.path("value").asText();
            switch (action.path("descriptor").asText()) {
                case "WEB_URL" -> {
                    if (value.startsWith("https://")) how.put("redirect", value);
                }
                case "DEEPLINK_URL" -> {
                    if (value.startsWith("https://")) how.put("deeplink", value);
                }
                case "VIRTUAL_ACCOUNT_NUMBER" -> {
                    how.put("va", value);
                    how.put("bank", channel.label());
                }
                case "QR_STRING" -> how.put("qr", value);
                default -> {
                    /* Not for the customer. */
                }
            }
        }
        if (how.isEmpty() && channel == XenditChannel.OVO) how.put("push", channel.label());
        return how;
    }

    private Instant until(Intent intent, XenditChannel channel) {
        return channel == XenditChannel.OVO ? clock.instant().plus(OVO_WAITS) : intent.expiresAt();
    }

    @Override
    public Report status(Attempt attempt) {
        if (attempt.reference().isEmpty()) return Report.of(Outcome.UNKNOWN);
        var reply = get(REQUESTS + "/" + attempt.reference().get());
        return reply instanceof Reply.Answered answered ? report(answered.body()) : Report.of(Outcome.UNKNOWN);
    }

    private Report report(JsonNode request) {
        return switch (request.path("status").asText()) {
            case "SUCCEEDED" -> paid(request).orElseGet(() -> Report.of(Outcome.UNKNOWN));
            // Money may still come after the end of the request, which stays expired all the same.
            case "EXPIRED" -> paid(request).orElseGet(() -> Report.of(Outcome.EXPIRED));
            case "ACCEPTING_PAYMENTS", "REQUIRES_ACTION", "PENDING" -> Report.of(Outcome.PENDING);
            case "AUTHORIZED" -> Report.of(Outcome.AUTHORISED);
            case "FAILED" -> Report.of(Outcome.FAILED);
            case "CANCELED", "CANCELLED" -> Report.of(Outcome.CANCELLED);
            default -> Report.of(Outcome.UNKNOWN);
        };
    }

    /** What its latest payment really captured; empty when there is none that succeeded. */
    private Optional<Report> paid(JsonNode request) {
        var payment = request.path("latest_payment_id").asText();
        if (payment.isEmpty()) return Optional.empty();
        var reply = get("/v3/payments/" + payment);
        if (reply instanceof Reply.Silent) return Optional.of(Report.of(Outcome.UNKNOWN));
        var told = reply instanceof Reply.Answered answered ? answered.body() : request;
        if (!told.path("status").asText().equals("SUCCEEDED")
                || !told.path("currency").asText("IDR").equals("IDR")) return Optional.empty();
        var amount = BigDecimal.ZERO;
        for (var capture : told.path("captures"))
            amount = amount.add(new BigDecimal(capture.path("capture_amount").asText("0")));
        if (amount.signum() == 0)
            amount = new BigDecimal(told.path("request_amount").asText("0"));
        try {
            return Optional.of(Report.paid(Money.rupiah(amount.longValueExact())));
        } catch (ArithmeticException fractions) {
            return Optional.of(Report.of(Outcome.UNKNOWN));
        }
    }

    @Override
    public Report cancel(Attempt attempt) {
        var now = status(attempt);
        if (now.outcome() != Outcome.PENDING && now.outcome() != Outcome.AUTHORISED) return now;
        var reply = post(REQUESTS + "/" + attempt.reference().orElseThrow() + "/cancel", "", Map.of());
        if (reply instanceof Reply.Silent) return Report.of(Outcome.UNKNOWN);
        return reply instanceof Reply.Answered answered ? report(answered.body()) : status(attempt);
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        if (attempt.method() == PaymentMethod.VIRTUAL_ACCOUNT
                || attempt.reference().isEmpty()) return RefundReport.REFUSED;
        var reply = post(
                "/refunds",
                refund.toString(),
                Map.of(
                        "reference_id",
                        refund.toString(),
                        "payment_request_id",
                        attempt.reference().get(),
                        "currency",
                        "IDR",
                        "amount",
                        amount.minorUnits(),
                        "reason",
                        "REQUESTED_BY_CUSTOMER"));
        if (reply instanceof Reply.Answered answered) return refundReport(answered.body());
        if (!(reply instanceof Reply.Refused refused)) return RefundReport.UNKNOWN;
        if (refused.status() == CONFLICT) return refundStatus(refund, attempt);
        return NOT_NOW.contains(refused.body().path("error_code").asText())
                ? RefundReport.UNKNOWN
                : RefundReport.REFUSED;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        if (attempt.reference().isEmpty()) return RefundReport.UNHEARD;
        var reply = get("/refunds?payment_request_id=" + attempt.reference().get());
        if (!(reply instanceof Reply.Answered answered)) return RefundReport.UNKNOWN;
        for (var sent : answered.body().path("data"))
            if (sent.path("reference_id").asText().equals(refund.toString())) return refundReport(sent);
        return RefundReport.UNHEARD;
    }

    @Override
    public Optional<List<TakenBack>> takenBack(Attempt attempt, byte[] notice) {
        if (attempt.reference().isEmpty()) return Optional.empty();
        var reply = get("/refunds?payment_request_id=" + attempt.reference().get());
        if (!(reply instanceof Reply.Answered answered)) return Optional.empty();
        var left = new ArrayList<TakenBack>();
        for (var sent : answered.body().path("data"))
            if (refundReport(sent) != RefundReport.REFUSED) left.add(taken(sent));
        return Optional.of(left);
    }

    private static TakenBack taken(JsonNode sent) {
        var amount = sent.path("amount").asText();
        return new TakenBack(
                "refund:" + sent.path("id").asText(),
                TakenBack.Kind.REFUND,
                XenditNotices.uuid(sent.path("reference_id")),
                amount.matches("[1-9]\\d{0,14}") ? Optional.of(Money.rupiah(Long.parseLong(amount))) : Optional.empty(),
                sent.path("reason").asText());
    }

    private static RefundReport refundReport(JsonNode sent) {
        return switch (sent.path("status").asText()) {
            case "SUCCEEDED" -> RefundReport.DONE;
            case "FAILED", "CANCELLED", "CANCELED" -> RefundReport.REFUSED;
            default -> RefundReport.UNKNOWN;
        };
    }

    @Override
    public boolean refundsByItself() {
        return true;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        return XenditNotices.read(
                body,
                headers,
                settings.callbackToken().orElseThrow(() -> new BadNotice("Xendit has no token to be known by")));
    }

    private Reply get(String path) {
        return xendit.call(Call.get(address(path), headers()));
    }

    private Reply post(String path, String idempotencyKey, Map<String, Object> content) {
        var headers = headers();
        if (!idempotencyKey.isEmpty()) headers.put("idempotency-key", idempotencyKey);
        return xendit.call(Call.post(address(path), headers, Partner.json(content)));
    }

    private URI address(String path) {
        return URI.create(settings.url().toString().replaceAll("/+$", "") + path);
    }

    private Map<String, String> headers() {
        var key = settings.secretKey().orElseThrow(() -> new IllegalStateException("Xendit has no secret key"));
        var headers = new HashMap<String, String>();
        headers.put("Content-Type", "application/json");
        headers.put("api-version", "2024-11-11");
        headers.put(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
