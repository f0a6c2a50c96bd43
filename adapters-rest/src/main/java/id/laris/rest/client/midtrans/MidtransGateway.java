package id.laris.rest.client.midtrans;

import com.fasterxml.jackson.databind.JsonNode;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.ShopSettings;
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
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Midtrans. Off until it has a server key. */
@Singleton
class MidtransGateway implements PaymentGateway {
    static final String PROVIDER = "midtrans";
    private static final Set<Outcome> CAME = Set.of(Outcome.PAID, Outcome.AUTHORISED);
    private static final int DUPLICATE = 406;

    private final MidtransSettings settings;
    private final ShopSettings shop;
    private final Partner midtrans;
    private final MidtransRequests requests;
    private final MidtransAnswers answers;
    private final List<MidtransChannel> channels;

    @Inject
    MidtransGateway(MidtransSettings settings, ShopSettings shop, Clock clock) {
        this(settings, shop, clock, Partner.PATIENCE);
    }

    MidtransGateway(MidtransSettings settings, ShopSettings shop, Clock clock, Duration patience) {
        this.settings = settings;
        this.shop = shop;
        midtrans = new Partner(PROVIDER, patience, clock);
        requests = new MidtransRequests(clock, settings.holdCards());
        answers = new MidtransAnswers(clock);
        channels = settings.serverKey().isEmpty()
                ? List.of()
                : settings.channels().stream().map(MidtransChannel::named).toList();
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    /** Single ways first; wallets and banks as such lead to Snap's page, which asks which. */
    @Override
    public List<PaymentWay> ways() {
        var single = channels.stream().map(MidtransChannel::way);
        var several = Stream.of(PaymentMethod.EWALLET, PaymentMethod.VIRTUAL_ACCOUNT)
                .filter(method -> channels.stream().anyMatch(c -> c.method() == method))
                .map(PaymentWay::by);
        return Stream.concat(single, several).toList();
    }

    @Override
    public int rank() {
        return settings.rank();
    }

    @Override
    public Answer start(Intent intent) {
        var single = MidtransChannel.of(intent.way())
                .filter(MidtransChannel::isShownByUs)
                .filter(c -> c != MidtransChannel.OVO || intent.buyer().isPresent());
        return single.isPresent() ? charge(intent, single.get()) : page(intent);
    }

    private Answer charge(Intent intent, MidtransChannel channel) {
        var reply = post(api("/v2/charge"), intent.attempt().toString(), requests.charge(intent, channel));
        if (reply instanceof Reply.Silent) return new Answer.Unanswered();
        var told = told(reply);
        int code = codeOf(reply);
        if (code == DUPLICATE) return again(intent, Optional.of(channel));
        if (code / 100 == 5) return new Answer.Unanswered();
        if (code != 200 && code != 201) return new Answer.Declined("midtrans " + code);
        return ready(intent, channel, told).orElseGet(Answer.Unanswered::new);
    }

    private Optional<Answer> ready(Intent intent, MidtransChannel channel, JsonNode told) {
        var how = answers.instructions(channel, told);
        return how.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Ready(
                        intent.attempt().toString(),
                        how,
                        Optional.of(answers.expiry(channel, told, intent.expiresAt()))));
    }

    private Answer page(Intent intent) {
        var names = channels.stream()
                .filter(c -> intent.way().covers(c.way()))
                .map(MidtransChannel::snapName)
                .toList();
        var reply = post(snap(), intent.attempt().toString(), requests.snap(intent, names));
        if (reply instanceof Reply.Silent) return new Answer.Unanswered();
        if (reply instanceof Reply.Refused refused)
            return refused.status() == DUPLICATE || saysDuplicate(refused.body())
                    ? again(intent, Optional.empty())
                    : new Answer.Declined("midtrans " + refused.status());
        var page = told(reply).path("redirect_url").asText();
        if (!page.startsWith("https://") && !page.startsWith(snap().resolve("/").toString()))
            return new Answer.Unanswered();
        return new Answer.Ready(intent.attempt().toString(), Map.of("redirect", page), Optional.of(intent.expiresAt()));
    }

    private static boolean saysDuplicate(JsonNode refusal) {
        var words = refusal.path("error_messages").toString();
        return words.contains("order_id") && (words.contains("taken") || words.contains("digunakan"));
    }

    /**
     * It was asked before, and its answer was lost. Where the status tells how to pay, that is the answer; else nobody can have seen it, so it
     * is taken back and the customer starts anew.
     */
    private Answer again(Intent intent, Optional<MidtransChannel> channel) {
        var reply = midtrans.call(Call.get(api("/v2/" + intent.attempt() + "/status"), headers()));
        if (reply instanceof Reply.Silent) return new Answer.Unanswered();
        var told = told(reply);
        var recovered = channel.flatMap(c -> ready(intent, c, told));
        if (recovered.isPresent()) return recovered.get();
        if (CAME.contains(answers.report(known(intent), codeOf(reply), told).outcome()))
            return new Answer.Ready(intent.attempt().toString(), Map.of(), Optional.of(intent.expiresAt()));
        var cancelled = post(api("/v2/" + intent.attempt() + "/cancel"), "", Map.of());
        return cancelled instanceof Reply.Silent
                ? new Answer.Unanswered()
                : new Answer.Declined("how to pay was lost on its way");
    }

    private static Attempt known(Intent intent) {
        return Attempt.intended(
                intent.attempt(),
                PROVIDER,
                intent.way(),
                intent.amount(),
                intent.expiresAt(),
                Optional.of(intent.expiresAt()));
    }

    @Override
    public Report status(Attempt attempt) {
        var reply = stands(attempt);
        return reply instanceof Reply.Silent
                ? Report.of(Outcome.UNKNOWN)
                : answers.report(attempt, codeOf(reply), told(reply));
    }

    /** Asked first: what a card has paid could be cancelled too, and would be lost to the order. */
    @Override
    public Report cancel(Attempt attempt) {
        var reply = stands(attempt);
        if (reply instanceof Reply.Silent) return Report.of(Outcome.UNKNOWN);
        var now = answers.report(attempt, codeOf(reply), told(reply));
        if (now.outcome() != Outcome.PENDING && now.outcome() != Outcome.AUTHORISED) return now;
        var isDoubted = now.outcome() == Outcome.AUTHORISED && MidtransAnswers.isChallenged(told(reply));
        return done(attempt, post(act(attempt, isDoubted ? "deny" : "cancel"), "", Map.of()));
    }

    @Override
    public boolean capturesByItself() {
        return true;
    }

    /** What looks like fraud is approved first; what is only reserved is taken then. */
    @Override
    public Report capture(Attempt attempt) {
        var reply = stands(attempt);
        for (int step = 0; step < 2 && !(reply instanceof Reply.Silent); step++) {
            var now = answers.report(attempt, codeOf(reply), told(reply));
            if (now.outcome() != Outcome.AUTHORISED) return now;
            take(attempt, told(reply));
            reply = stands(attempt);
        }
        return reply instanceof Reply.Silent
                ? Report.of(Outcome.UNKNOWN)
                : answers.report(attempt, codeOf(reply), told(reply));
    }

    /** Whatever is answered: how it stands then is asked. */
    private void take(Attempt attempt, JsonNode told) {
        if (MidtransAnswers.isChallenged(told)) post(act(attempt, "approve"), "", Map.of());
        else if (MidtransAnswers.isAuthorised(told))
            post(
                    api("/v2/capture"),
                    "",
                    Map.of(
                            "transaction_id",
                            told.path("transaction_id").asText(),
                            "gross_amount",
                            new BigDecimal(told.path("gross_amount").asText("0")).longValue()));
    }

    private Reply stands(Attempt attempt) {
        return midtrans.call(Call.get(act(attempt, "status"), headers()));
    }

    private Report done(Attempt attempt, Reply reply) {
        if (reply instanceof Reply.Silent) return Report.of(Outcome.UNKNOWN);
        return codeOf(reply) == 200 ? answers.report(attempt, codeOf(reply), told(reply)) : status(attempt);
    }

    private URI act(Attempt attempt, String what) {
        return api("/v2/" + attempt.id() + "/" + what);
    }

    /** Banks' virtual accounts cannot be paid back to by anybody but the shop's own bank. */
    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        if (attempt.method() == PaymentMethod.VIRTUAL_ACCOUNT) return RefundReport.REFUSED;
        var path = "/v2/%s/refund%s"
                .formatted(attempt.id(), attempt.method() == PaymentMethod.CARD ? "" : "/online/direct");
        var reply = post(
                api(path),
                refund.toString(),
                Map.of("refund_key", refund.toString(), "amount", amount.minorUnits(), "reason", "Refund"));
        int code = reply instanceof Reply.Silent ? 500 : codeOf(reply);
        if (code == 200) return RefundReport.DONE;
        if (code == DUPLICATE) return refundStatus(refund, attempt);
        return code / 100 == 5 || code == 0 ? RefundReport.UNKNOWN : RefundReport.REFUSED;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        var reply = stands(attempt);
        if (reply instanceof Reply.Silent || codeOf(reply) / 100 != 2) return RefundReport.UNKNOWN;
        for (var sent : told(reply).path("refunds"))
            if (sent.path("refund_key").asText().equals(refund.toString())) return RefundReport.DONE;
        return RefundReport.UNHEARD;
    }

    @Override
    public Optional<List<TakenBack>> takenBack(Attempt attempt, byte[] notice) {
        var reply = stands(attempt);
        if (reply instanceof Reply.Silent || codeOf(reply) / 100 != 2) return Optional.empty();
        return Optional.of(MidtransTakenBack.of(told(reply)));
    }

    @Override
    public boolean refundsByItself() {
        return true;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        return MidtransNotices.read(
                body, settings.serverKey().orElseThrow(() -> new BadNotice("Midtrans is switched off here")));
    }

    private Reply post(URI to, String idempotencyKey, Map<String, Object> content) {
        var headers = headers();
        if (!idempotencyKey.isEmpty()) headers.put("Idempotency-Key", idempotencyKey);
        // Where the shop can be reached, Midtrans tells it, whatever its dashboard says.
        if (shop.publicUrl().startsWith("https://"))
            headers.put("X-Override-Notification", shop.publicUrl() + "/api/v1/webhooks/payments/" + PROVIDER);
        return midtrans.call(Call.post(to, headers, Partner.json(content)));
    }

    private Map<String, String> headers() {
        var key = settings.serverKey().orElseThrow(() -> new IllegalStateException("Midtrans has no server key"));
        var headers = new HashMap<String, String>();
        headers.put("Accept", "application/json");
        headers.put("Content-Type", "application/json");
        headers.put(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private URI api(String path) {
        var base = settings.apiUrl()
                .orElse(URI.create(settings.live() ? "https://api.midtrans.com" : "https://api.sandbox.midtrans.com"));
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    private URI snap() {
        var base = settings.snapUrl()
                .orElse(URI.create(settings.live() ? "https://app.midtrans.com" : "https://app.sandbox.midtrans.com"));
        return URI.create(base.toString().replaceAll("/+$", "") + "/snap/v1/transactions");
    }

    private static JsonNode told(Reply reply) {
        return reply instanceof Reply.Answered answered ? answered.body() : ((Reply.Refused) reply).body();
    }

    /** Midtrans' own code where it tells one; else HTTP's. */
    private static int codeOf(Reply reply) {
        int own = MidtransAnswers.code(told(reply));
        int http = reply instanceof Reply.Answered answered ? answered.status() : ((Reply.Refused) reply).status();
        return own != 0 ? own : http;
    }
}
