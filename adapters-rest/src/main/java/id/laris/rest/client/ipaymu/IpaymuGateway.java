package id.laris.rest.client.ipaymu;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.customer.Contact;
import id.laris.domain.payment.Attempt;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** iPaymu. Off until it has an account number and an API key. */
@Singleton
class IpaymuGateway implements PaymentGateway {
    static final String PROVIDER = "ipaymu";
    private static final String REFUNDED = "3";
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final IpaymuSettings settings;
    private final ShopSettings shop;
    private final Clock clock;
    private final Partner ipaymu;
    private final List<IpaymuChannel> channels;

    @Inject
    IpaymuGateway(IpaymuSettings settings, ShopSettings shop, Clock clock) {
        this(settings, shop, clock, Partner.PATIENCE);
    }

    IpaymuGateway(IpaymuSettings settings, ShopSettings shop, Clock clock, Duration patience) {
        this.settings = settings;
        this.shop = shop;
        this.clock = clock;
        ipaymu = new Partner(PROVIDER, patience, clock);
        channels = settings.va().isEmpty() || settings.apiKey().isEmpty()
                ? List.of()
                : settings.channels().stream().map(IpaymuChannel::named).toList();
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return channels.stream().map(IpaymuChannel::way).toList();
    }

    @Override
    public int rank() {
        return settings.rank();
    }

    @Override
    public Answer start(Intent intent) {
        var channel = IpaymuChannel.of(intent.way()).orElseThrow();
        if (intent.askedBefore()) return new Answer.Declined("how to pay was lost on its way");
        if (intent.buyer().isEmpty()) return new Answer.Declined("iPaymu needs a buyer");
        var reply =
                post("/api/v2/payment/direct", request(intent, intent.buyer().get(), channel));
        if (reply instanceof Reply.Silent) return new Answer.Unanswered();
        if (reply instanceof Reply.Refused refused) return new Answer.Declined("ipaymu " + refused.status());
        var told = ((Reply.Answered) reply).body();
        if (told.path("Status").asInt() != 200)
            return new Answer.Declined("ipaymu " + told.path("Status").asInt());
        var how = instructions(channel, told.path("Data"));
        var transaction = told.path("Data").path("TransactionId").asText();
        if (transaction.isEmpty() || how.isEmpty()) return new Answer.Unanswered();
        return new Answer.Ready(transaction, how, Optional.of(expiry(told.path("Data"), intent.expiresAt())));
    }

    private Map<String, Object> request(Intent intent, Contact buyer, IpaymuChannel channel) {
        var request = new LinkedHashMap<String, Object>();
        request.put("name", buyer.name());
        request.put("phone", local(buyer));
        request.put("email", buyer.email().value());
        request.put("amount", intent.amount().minorUnits());
        request.put("notifyUrl", shop.publicUrl() + "/api/v1/webhooks/payments/" + PROVIDER);
        request.put("returnUrl", intent.returnTo());
        request.put("referenceId", intent.attempt().toString());
        request.put("paymentMethod", channel.wireMethod());
        request.put("paymentChannel", channel.wireChannel());
        request.put(
                "expired",
                Math.max(
                        1, Duration.between(clock.instant(), intent.expiresAt()).toHours()));
        request.put("feeDirection", "MERCHANT");
        request.put("comments", "Pesanan " + intent.order());
        return request;
    }

    private static String local(Contact buyer) {
        var phone = buyer.phone().value();
        return phone.startsWith("+62") ? "0" + phone.substring(3) : phone;
    }

    private static Map<String, String> instructions(IpaymuChannel channel, JsonNode told) {
        var how = new HashMap<String, String>();
        var url = told.path("Url").asText("");
        switch (channel.wireMethod()) {
            case "va" -> {
                if (!told.path("PaymentNo").asText("").isEmpty()) {
                    how.put("va", told.path("PaymentNo").asText());
                    how.put("bank", channel.label());
                }
            }
            case "qris" -> {
                if (!told.path("QrString").asText("").isEmpty())
                    how.put("qr", told.path("QrString").asText());
            }
            default -> {
                if (url.startsWith("https://")) how.put("redirect", url);
            }
        }
        return how;
    }

    /** Some banks end sooner than asked. */
    private static Instant expiry(JsonNode told, Instant asked) {
        try {
            return LocalDateTime.parse(told.path("Expired").asText(), TIME).toInstant(ZONE);
        } catch (DateTimeParseException untold) {
            return asked;
        }
    }

    /** It can be asked by its own reference only: one whose answer never came is heard of by its notice. */
    @Override
    public Report status(Attempt attempt) {
        if (attempt.reference().isEmpty()) return Report.of(Outcome.UNKNOWN);
        var reply = post(
                "/api/v2/transaction",
                Map.of("transactionId", attempt.reference().get()));
        if (!(reply instanceof Reply.Answered answered)) return Report.of(Outcome.UNKNOWN);
        var told = answered.body().path("Data");
        if (!told.path("ReferenceId").asText().equals(attempt.id().toString())) return Report.of(Outcome.UNKNOWN);
        return switch (told.path("Status").asText()) {
            case "0" -> Report.of(Outcome.PENDING);
            // Held in escrow: only iPaymu lets it come.
            case "7" -> Report.of(Outcome.AUTHORISED);
            // Refunded there by hand: it came all the same.
            case "1", "6", REFUNDED -> paid(attempt, told);
            case "2" -> Report.of(Outcome.CANCELLED);
            case "4", "5" -> Report.of(Outcome.FAILED);
            case "-2" -> Report.of(Outcome.EXPIRED);
            default -> Report.of(Outcome.UNKNOWN);
        };
    }

    /** Whoever bears the fee, it is not the shop's: what counts is the amount without it, if that is told apart. */
    private static Report paid(Attempt attempt, JsonNode told) {
        try {
            var amount = rupiah(told.path("Amount"));
            if (amount.equals(attempt.asked())) return Report.paid(amount);
            var withoutFee = amount.minorUnits() - rupiah(told.path("Fee")).minorUnits();
            return Report.paid(withoutFee == attempt.asked().minorUnits() ? attempt.asked() : amount);
        } catch (ArithmeticException | NumberFormatException noAmount) {
            return Report.of(Outcome.UNKNOWN);
        }
    }

    private static Money rupiah(JsonNode amount) {
        return Money.rupiah(new BigDecimal(amount.asText("0")).longValueExact());
    }

    @Override
    public Report cancel(Attempt attempt) {
        return status(attempt);
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        return RefundReport.REFUSED;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        return RefundReport.UNHEARD;
    }

    /** It says that money went back, not how much of it. */
    @Override
    public Optional<List<TakenBack>> takenBack(Attempt attempt, byte[] notice) {
        if (attempt.reference().isEmpty()) return Optional.empty();
        var number = attempt.reference().get();
        if (!(post("/api/v2/transaction", Map.of("transactionId", number)) instanceof Reply.Answered answered))
            return Optional.empty();
        var told = answered.body().path("Data");
        if (!told.path("ReferenceId").asText().equals(attempt.id().toString())) return Optional.empty();
        return Optional.of(
                told.path("Status").asText().equals(REFUNDED)
                        ? List.of(new TakenBack(
                                number + ":refund",
                                TakenBack.Kind.REFUND,
                                Optional.empty(),
                                Optional.empty(),
                                told.path("Notes").asText("")))
                        : List.of());
    }

    @Override
    public boolean refundsByItself() {
        return false;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        return IpaymuNotices.read(
                body, headers, settings.va().orElseThrow(() -> new BadNotice("iPaymu is switched off here")));
    }

    private Reply post(String path, Map<String, Object> content) {
        var va = settings.va().orElseThrow();
        var body = Partner.json(content);
        var headers = Map.of(
                "Accept",
                "application/json",
                "Content-Type",
                "application/json",
                "va",
                va,
                "signature",
                IpaymuSignature.ofRequest("POST", va, body, settings.apiKey().orElseThrow()),
                "timestamp",
                STAMP.format(clock.instant().atOffset(ZONE)));
        return ipaymu.call(Call.post(address(path), headers, body));
    }

    private URI address(String path) {
        var base = settings.url()
                .orElse(URI.create(settings.live() ? "https://my.ipaymu.com" : "https://sandbox.ipaymu.com"));
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }
}
