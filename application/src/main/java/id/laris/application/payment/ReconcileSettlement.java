package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.payment.Payments.KnownAttempt;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.shared.Money;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares what a provider says it settled with what the shop has booked. Of money the shop does not have the provider is asked at once,
 * so that what a lost notice hid is booked here; everything else that differs is told and left to people. Reading a report again
 * changes nothing.
 */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ReconcileSettlement {
    /** What is told of a line that is not simply in order. */
    public enum Finding {
        /** Was not booked; the provider confirmed it just now. */
        BOOKED_NOW,
        /** The report has it, the provider asked now does not confirm it. */
        NOT_CONFIRMED,
        /** Booked here with another amount. */
        ANOTHER_AMOUNT,
        /** More went back than the shop knows of. */
        UNKNOWN_REFUND,
        /** No payment here is called so. */
        UNKNOWN_REFERENCE,
        /** The same payment stands in the report twice. */
        TWICE
    }

    /** @param booked what the shop has of it; empty when nothing */
    public record Difference(
            long line,
            String reference,
            Optional<OrderNumber> order,
            Money reported,
            Optional<Money> booked,
            Finding finding) {}

    /**
     * @param agreed lines that are booked here just so
     * @param gross of all payments in the report @param refunded of all refunds in it @param fees as reported
     * @param unreadable line number and what is wrong with it
     */
    public record Reconciled(
            int agreed,
            List<Difference> differences,
            Money gross,
            Money refunded,
            Money fees,
            Map<Long, String> unreadable) {}

    private final Payments payments;
    private final Gateways gateways;
    private final AskAboutPayment askAboutPayment;

    public ReconcileSettlement(Payments payments, Gateways gateways, AskAboutPayment askAboutPayment) {
        this.payments = payments;
        this.gateways = gateways;
        this.askAboutPayment = askAboutPayment;
    }

    /**
     * @throws id.laris.domain.shared.Missing provider-not-found
     * @throws id.laris.domain.shared.Invalid settlement when it is no such report
     */
    public Reconciled reconcile(String provider, Reader csv) {
        gateways.get(provider);
        var read = SettlementReport.read(csv);
        var known = payments.called(
                provider,
                read.lines().stream().map(SettlementReport.Line::reference).collect(Collectors.toSet()));
        var paid = read.lines().stream().filter(line -> !line.refund()).toList();
        var back = read.lines().stream().filter(SettlementReport.Line::refund).toList();
        var differences = new ArrayList<Difference>();
        var seen = new HashSet<String>();
        for (var line : paid) judge(line, known, seen).ifPresent(differences::add);
        differences.addAll(refundsBeyond(back, known));
        return new Reconciled(
                read.lines().size() - differences.size(),
                List.copyOf(differences),
                sum(paid),
                sum(back),
                Money.sum(
                        read.lines().stream().map(SettlementReport.Line::fee).toList(),
                        Money.rupiah(0).currency()),
                read.unreadable());
    }

    private Optional<Difference> judge(SettlementReport.Line line, Map<String, KnownAttempt> known, Set<String> seen) {
        var attempt = known.get(line.reference());
        if (attempt == null) return differs(line, null, Finding.UNKNOWN_REFERENCE);
        if (!seen.add(line.reference())) return differs(line, attempt, Finding.TWICE);
        if (attempt.attempt().state() != AttemptState.PAID) {
            var outcome = askAboutPayment.ask(attempt.attempt().id()).outcome();
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
    private static List<Difference> refundsBeyond(List<SettlementReport.Line> back, Map<String, KnownAttempt> known) {
        var differences = new ArrayList<Difference>();
        back.stream()
                .collect(Collectors.groupingBy(SettlementReport.Line::reference))
                .forEach((reference, lines) -> {
                    var attempt = known.get(reference);
                    var first = lines.get(0);
                    if (attempt == null)
                        differs(first, null, Finding.UNKNOWN_REFERENCE).ifPresent(differences::add);
                    else if (attempt.refunded().isLessThan(sum(lines)))
                        differs(first, attempt, Finding.UNKNOWN_REFUND).ifPresent(differences::add);
                });
        return differences;
    }

    private static Optional<Difference> differs(SettlementReport.Line line, KnownAttempt attempt, Finding finding) {
        var at = Optional.ofNullable(attempt);
        return Optional.of(new Difference(
                line.number(),
                line.reference(),
                at.map(KnownAttempt::order),
                line.gross(),
                at.map(a -> line.refund() ? a.refunded() : a.attempt().captured())
                        .filter(Money::isPositive),
                finding));
    }

    private static Money sum(List<SettlementReport.Line> lines) {
        return Money.sum(
                lines.stream().map(SettlementReport.Line::gross).toList(),
                Money.rupiah(0).currency());
    }
}
