package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.payment.Payments.KnownAttempt;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.AttemptId;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Compares what a provider says it settled with what the shop has booked. Of money the shop does not have the provider is asked at once,
 * so that what a lost notice hid is booked here; everything else that differs is told and left to people. Where the report says when
 * customers paid, what the shop booked in those days and the report does not have is told too. Reading a report again
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
        TWICE,
        /** Booked here on a day of the report, and not in it: may stand in the next one. */
        NOT_REPORTED
    }

    /** @param line 0 for what is not in the report @param booked what the shop has of it; empty when nothing */
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

    private static final int MOST_NOT_REPORTED = 500;

    private final Payments payments;
    private final MoneyBook book;
    private final Gateways gateways;
    private final AskProviders askProviders;
    private final BookReport bookReport;
    private final ShopSettings shop;

    public ReconcileSettlement(
            Payments payments,
            MoneyBook book,
            Gateways gateways,
            AskProviders askProviders,
            BookReport bookReport,
            ShopSettings shop) {
        this.payments = payments;
        this.book = book;
        this.gateways = gateways;
        this.askProviders = askProviders;
        this.bookReport = bookReport;
        this.shop = shop;
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
        var answers = ask(paid, known);
        for (var line : paid) judge(line, known, seen, answers).ifPresent(differences::add);
        differences.addAll(refundsBeyond(back, known));
        int agreed = read.lines().size() - differences.size();
        differences.addAll(notReported(provider, paid, known));
        return new Reconciled(
                agreed,
                List.copyOf(differences),
                sum(paid),
                sum(back),
                Money.sum(
                        read.lines().stream().map(SettlementReport.Line::fee).toList(),
                        Money.rupiah(0).currency()),
                read.unreadable());
    }

    /** Of all that is not booked, several at once; what is answered is booked. */
    private Map<AttemptId, PaymentGateway.Report> ask(
            List<SettlementReport.Line> paid, Map<String, KnownAttempt> known) {
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

    private List<Difference> notReported(
            String provider, List<SettlementReport.Line> paid, Map<String, KnownAttempt> known) {
        var days = paid.stream().flatMap(line -> line.day().stream()).sorted().toList();
        if (days.isEmpty() || days.size() < paid.size()) return List.of();
        var reported =
                known.values().stream().map(it -> it.attempt().id().value()).collect(Collectors.toSet());
        var from = days.get(0).atStartOfDay(shop.zone()).toInstant();
        var to = days.get(days.size() - 1).plusDays(1).atStartOfDay(shop.zone()).toInstant();
        return book.captured(provider, from, to, MOST_NOT_REPORTED).stream()
                .filter(line -> !reported.contains(line.movement().document()))
                .map(line -> new Difference(
                        0,
                        line.movement().document().toString(),
                        Optional.of(line.order()),
                        Money.zero(line.movement().amount().currency()),
                        Optional.of(line.movement().amount()),
                        Finding.NOT_REPORTED))
                .toList();
    }

    private Optional<Difference> judge(
            SettlementReport.Line line,
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
