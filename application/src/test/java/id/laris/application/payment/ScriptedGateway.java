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

    public void willAnswer(Answer answer) {
        nextAnswer = Optional.of(answer);
    }

    public void reports(AttemptId attempt, Report report) {
        reports.put(attempt, report);
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
    public boolean refund(UUID refund, AttemptId attempt, Optional<String> reference, Money amount) {
        if (status(attempt, reference).outcome() != Report.Outcome.PAID) return false;
        refunds.put(refund, amount);
        return true;
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
