package id.laris.application.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A gateway that does what the test says: answers, stays silent, reports. A notice is its reference in plain text. */
@Alternative
@Singleton
public class ScriptedGateway implements PaymentGateway {
    public static final String PROVIDER = "scripted";
    private final Map<AttemptId, Report> reports = new ConcurrentHashMap<>();
    private final Map<UUID, Money> refunds = new HashMap<>();
    private final Map<AttemptId, List<TakenBack>> takenBack = new HashMap<>();
    private Optional<Answer> nextAnswer = Optional.empty();
    private Silence silence = Silence.NONE;
    private boolean takesBack;
    private PaymentGateway instead;

    /** From now on another gateway stands in its place, under its own name. */
    public void makesWayFor(PaymentGateway another) {
        instead = another;
    }

    public void willAnswer(Answer answer) {
        nextAnswer = Optional.of(answer);
    }

    public void reports(AttemptId attempt, Report report) {
        reports.put(attempt, report);
    }

    /** From now on attempts can be cancelled. */
    public void takesBack() {
        takesBack = true;
    }

    /** Whether refunds are answered, and whether the money goes all the same. */
    public enum Silence {
        NONE,
        BEFORE_SENDING,
        AFTER_SENDING
    }

    public void staysSilentAboutRefunds(Silence silence) {
        this.silence = silence;
    }

    public Map<UUID, Money> refunds() {
        return Map.copyOf(refunds);
    }

    @Override
    public String provider() {
        if (instead != null) return instead.provider();
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        if (instead != null) return instead.ways();
        return List.of(
                PaymentWay.by(PaymentMethod.CARD),
                PaymentWay.by(PaymentMethod.EWALLET),
                PaymentWay.by(PaymentMethod.QRIS),
                PaymentWay.by(PaymentMethod.VIRTUAL_ACCOUNT, "bca"),
                PaymentWay.by(PaymentMethod.VIRTUAL_ACCOUNT, "bni"));
    }

    @Override
    public Answer start(Intent intent) {
        if (instead != null) return instead.start(intent);
        var answer = nextAnswer.orElseGet(() -> new Answer.Ready(
                "ref-" + intent.attempt(),
                Map.of("redirect", "https://pay.example/" + intent.attempt()),
                Optional.of(intent.expiresAt())));
        nextAnswer = Optional.empty();
        return answer;
    }

    @Override
    public Report status(Attempt attempt) {
        if (instead != null) return instead.status(attempt);
        return reports.getOrDefault(attempt.id(), Report.of(Report.Outcome.PENDING));
    }

    @Override
    public Report cancel(Attempt attempt) {
        if (instead != null) return instead.cancel(attempt);
        var report = status(attempt);
        var isHeld = report.outcome() == Report.Outcome.AUTHORISED;
        if (!isHeld && (!takesBack || report.outcome() != Report.Outcome.PENDING)) return report;
        reports(attempt.id(), Report.of(Report.Outcome.CANCELLED));
        return status(attempt);
    }

    @Override
    public boolean capturesByItself() {
        return instead == null || instead.capturesByItself();
    }

    @Override
    public Report capture(Attempt attempt) {
        if (instead != null) return instead.capture(attempt);
        if (status(attempt).outcome() == Report.Outcome.AUTHORISED) reports(attempt.id(), Report.paid(attempt.asked()));
        return status(attempt);
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        if (instead != null) return instead.refund(refund, attempt, amount);
        if (silence == Silence.BEFORE_SENDING) return RefundReport.UNKNOWN;
        if (status(attempt).outcome() != Report.Outcome.PAID) return RefundReport.REFUSED;
        refunds.put(refund, amount);
        return silence == Silence.AFTER_SENDING ? RefundReport.UNKNOWN : RefundReport.DONE;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        if (instead != null) return instead.refundStatus(refund, attempt);
        if (silence != Silence.NONE) return RefundReport.UNKNOWN;
        return refunds.containsKey(refund) ? RefundReport.DONE : RefundReport.UNHEARD;
    }

    /** From now on this is what left an attempt. */
    public void tellsTakenBack(AttemptId attempt, List<TakenBack> told) {
        takenBack.put(attempt, told);
    }

    @Override
    public Optional<List<TakenBack>> takenBack(Attempt attempt, byte[] notice) {
        if (instead != null) return instead.takenBack(attempt, notice);
        return silence == Silence.NONE
                ? Optional.of(takenBack.getOrDefault(attempt.id(), List.of()))
                : Optional.empty();
    }

    @Override
    public boolean refundsByItself() {
        if (instead != null) return instead.refundsByItself();
        return true;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        if (instead != null) return instead.verify(body, headers);
        if (!headers.getOrDefault("signature", List.of()).contains("good")) throw new BadNotice("signature");
        var told = new String(body, StandardCharsets.UTF_8);
        var reference = told.replaceFirst("^back [0-9]+ ", "");
        return new Notice(told, reference, Optional.empty(), !told.equals(reference));
    }
}
