package id.laris.application.payment;

import id.laris.application.payment.Payments.KnownAttempt;
import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.payment.SettlementRuns.Line;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Compares lines of a settlement report with what the shop has booked. Of money the shop does not have the provider is asked at once, so
 * that what a lost notice hid is booked here; everything else that differs is told and left to people. Comparing lines again changes
 * nothing. Outside transactions.
 */
@Singleton
public final class SettlementComparison {
    /** @param attempts which attempts the references name */
    record Compared(List<Difference> differences, Map<String, AttemptId> attempts) {
        static final Compared NOTHING = new Compared(List.of(), Map.of());
    }

    private final Payments payments;
    private final AskProviders askProviders;
    private final BookReport bookReport;

    public SettlementComparison(Payments payments, AskProviders askProviders, BookReport bookReport) {
        this.payments = payments;
        this.askProviders = askProviders;
        this.bookReport = bookReport;
    }

    /** @param lines all that the report says of the references they name */
    Compared compare(String provider, List<Line> lines) {
        var known =
                payments.called(provider, lines.stream().map(Line::reference).collect(Collectors.toSet()));
        var paid = lines.stream().filter(line -> !line.refund()).toList();
        var differences = new ArrayList<Difference>();
        var seen = new HashSet<String>();
        var answers = ask(paid, known);
        for (var line : paid) judge(line, known, seen, answers).ifPresent(differences::add);
        differences.addAll(refundsBeyond(lines.stream().filter(Line::refund).toList(), known));
        var attempts = known.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().attempt().id()));
        return new Compared(List.copyOf(differences), attempts);
    }

    /** Of all that is not booked, several at once; what is answered is booked. */
    private Map<AttemptId, PaymentGateway.Report> ask(List<Line> paid, Map<String, KnownAttempt> known) {
        var answers = new ConcurrentHashMap<AttemptId, PaymentGateway.Report>();
        var unknown = paid.stream()
                .map(line -> known.get(line.reference()))
                .filter(it -> it != null && it.attempt().state() != AttemptState.PAID)
                .map(KnownAttempt::attempt)
                .distinct()
                .toList();
        askProviders.about(unknown, (attempt, report) -> {
            bookReport.book(attempt.id(), report);
            answers.put(attempt.id(), report);
        });
        return answers;
    }

    private Optional<Difference> judge(
            Line line,
            Map<String, KnownAttempt> known,
            Set<String> seen,
            Map<AttemptId, PaymentGateway.Report> answers) {
        var attempt = known.get(line.reference());
        if (attempt == null) return differs(line, null, Finding.UNKNOWN_REFERENCE);
        if (!seen.add(line.reference())) return differs(line, attempt, Finding.TWICE);
        if (attempt.attempt().state() != AttemptState.PAID) {
            var outcome = answers.get(attempt.attempt().id()).outcome();
            return differs(
                    line,
                    attempt,
                    outcome == PaymentGateway.Report.Outcome.PAID ? Finding.BOOKED_NOW : Finding.NOT_CONFIRMED);
        }
        return attempt.attempt().captured().equals(line.gross())
                ? Optional.empty()
                : differs(line, attempt, Finding.ANOTHER_AMOUNT);
    }

    /** Refunds of one payment are compared in their sum: providers tell them apart by names of their own. */
    private static List<Difference> refundsBeyond(List<Line> back, Map<String, KnownAttempt> known) {
        var differences = new ArrayList<Difference>();
        back.stream().collect(Collectors.groupingBy(Line::reference)).forEach((reference, lines) -> {
            var attempt = known.get(reference);
            var first = lines.get(0);
            if (attempt == null) differs(first, null, Finding.UNKNOWN_REFERENCE).ifPresent(differences::add);
            else if (attempt.refunded().isLessThan(sum(lines)))
                differs(first, attempt, Finding.UNKNOWN_REFUND).ifPresent(differences::add);
        });
        return differences;
    }

    private static Optional<Difference> differs(Line line, KnownAttempt attempt, Finding finding) {
        var at = Optional.ofNullable(attempt);
        return Optional.of(new Difference(
                line.number(),
                line.number(),
                line.reference(),
                at.map(KnownAttempt::order),
                line.gross(),
                at.map(a -> line.refund() ? a.refunded() : a.attempt().captured())
                        .filter(Money::isPositive),
                finding));
    }

    private static Money sum(List<Line> lines) {
        return Money.sum(
                lines.stream().map(Line::gross).toList(), Money.rupiah(0).currency());
    }
}
