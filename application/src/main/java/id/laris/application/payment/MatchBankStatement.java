package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a bank statement and confirms the transfers it shows: an open transfer that asks exactly the amount is paid. Reading it again changes nothing. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class MatchBankStatement {
    /**
     * @param known lines that an earlier statement matched already
     * @param unmatched money that belongs to no open transfer: for a person to look at
     * @param unreadable line number and what is wrong
     */
    public record Matched(
            List<StatementLines.StatementLine> matched,
            List<StatementLines.StatementLine> unmatched,
            int known,
            Map<Long, String> unreadable) {}

    private final Payments payments;
    private final Orders orders;
    private final StatementLines lines;
    private final Settlement settlement;

    public MatchBankStatement(Payments payments, Orders orders, StatementLines lines, Settlement settlement) {
        this.payments = payments;
        this.orders = orders;
        this.lines = lines;
        this.settlement = settlement;
    }

    public Matched match(Reader csv) {
        var read = BankStatement.read(csv);
        var before = lines.matchedKeys(
                read.credits().stream().map(StatementLines.StatementLine::key).toList());
        var fresh =
                read.credits().stream().filter(l -> !before.contains(l.key())).toList();
        var awaited =
                awaited(fresh.stream().map(StatementLines.StatementLine::credit).toList());
        var matched = new ArrayList<StatementLines.StatementLine>();
        var unmatched = new ArrayList<StatementLines.StatementLine>();
        for (var line : fresh) {
            var attempt = awaited.remove(line.credit());
            if (attempt == null) unmatched.add(line);
            else
                matched.add(new StatementLines.StatementLine(
                        line.key(),
                        line.day(),
                        line.description(),
                        line.credit(),
                        Optional.of(confirm(attempt, line.credit()))));
        }
        lines.keep(matched);
        lines.keep(unmatched);
        return new Matched(matched, unmatched, before.size(), read.unreadable());
    }

    private Map<Money, Attempt> awaited(List<Money> amounts) {
        var awaited = new HashMap<Money, Attempt>();
        for (Payment payment : payments.awaitingTransferOf(amounts))
            payment.open()
                    .filter(a -> a.method() == PaymentMethod.BANK_TRANSFER)
                    .ifPresent(a -> awaited.put(a.asked(), a));
        return awaited;
    }

    private OrderNumber confirm(Attempt attempt, Money credit) {
        settlement.apply(
                attempt.id(), new PaymentGateway.Report(PaymentGateway.Report.Outcome.PAID, Optional.of(credit)));
        return orders.get(payments.findByAttempt(attempt.id()).orElseThrow().order())
                .number();
    }
}
