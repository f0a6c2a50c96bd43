package id.laris.rest.api.payment;

import id.laris.application.payment.PaymentGateway;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the money of every attempt until it is told what to do with it. Nobody can choose it at a checkout. */
@Singleton
class HoldingGateway implements PaymentGateway {
    static final String PROVIDER = "holding";

    private final Map<AttemptId, Report> ended = new ConcurrentHashMap<>();

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public List<PaymentWay> ways() {
        return List.of();
    }

    @Override
    public int rank() {
        return 1_000;
    }

    @Override
    public Answer start(Intent intent) {
        return new Answer.Ready(intent.attempt().toString(), Map.of(), Optional.of(intent.expiresAt()));
    }

    @Override
    public Report status(Attempt attempt) {
        return ended.getOrDefault(attempt.id(), Report.of(Report.Outcome.AUTHORISED));
    }

    @Override
    public Report cancel(Attempt attempt) {
        ended.putIfAbsent(attempt.id(), Report.of(Report.Outcome.CANCELLED));
        return status(attempt);
    }

    @Override
    public boolean capturesByItself() {
        return true;
    }

    @Override
    public Report capture(Attempt attempt) {
        ended.putIfAbsent(attempt.id(), Report.paid(attempt.asked()));
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

    @Override
    public boolean refundsByItself() {
        return false;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        throw new BadNotice("it sends none");
    }
}
