package id.laris.application.payment;

import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A gateway that does what the test says: answers, stays silent, reports. A notice is its reference in plain text. */
@Alternative
@Singleton
public class ScriptedGateway implements PaymentGateway {
    public static final String PROVIDER = "scripted";
    private final Map<AttemptId, Report> reports = new HashMap<>();
    private final Map<UUID, Money> refunds = new HashMap<>();
    private Optional<Answer> nextAnswer = Optional.empty();
    private Silence silence = Silence.NONE;

    public void willAnswer(Answer answer) {
        nextAnswer = Optional.of(answer);
    }

    public void reports(AttemptId attempt, Report report) {
        reports.put(attempt, report);
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
        return PROVIDER;
    }

    @Override
    public Set<PaymentMethod> methods() {
        return EnumSet.of(PaymentMethod.CARD, PaymentMethod.EWALLET, PaymentMethod.QRIS);
    }

    @Override
    public Answer start(Intent intent) {
        var answer = nextAnswer.orElseGet(() -> new Answer.Ready(
                "ref-" + intent.attempt(),
                Map.of("redirect", "https://pay.example/" + intent.attempt()),
                Optional.of(intent.expiresAt())));
        nextAnswer = Optional.empty();
        return answer;
    }

    @Override
    public Report status(AttemptId attempt, Optional<String> reference) {
        return reports.getOrDefault(attempt, Report.of(Report.Outcome.PENDING));
    }

    @Override
    public RefundReport refund(UUID refund, AttemptId attempt, Optional<String> reference, Money amount) {
        if (silence == Silence.BEFORE_SENDING) return RefundReport.UNKNOWN;
        if (status(attempt, reference).outcome() != Report.Outcome.PAID) return RefundReport.REFUSED;
        refunds.put(refund, amount);
        return silence == Silence.AFTER_SENDING ? RefundReport.UNKNOWN : RefundReport.DONE;
    }

    @Override
    public RefundReport refundStatus(UUID refund, AttemptId attempt, Optional<String> reference) {
        if (silence != Silence.NONE) return RefundReport.UNKNOWN;
        return refunds.containsKey(refund) ? RefundReport.DONE : RefundReport.UNHEARD;
    }

    @Override
    public boolean refundsByItself() {
        return true;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        if (!headers.getOrDefault("signature", List.of()).contains("good")) throw new BadNotice("signature");
        var reference = new String(body, StandardCharsets.UTF_8);
        return new Notice(reference, reference);
    }
}
