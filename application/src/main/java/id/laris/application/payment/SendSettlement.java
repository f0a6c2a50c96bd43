package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.identity.SystemWork;
import id.laris.application.payment.SettlementRuns.Line;
import id.laris.application.shared.Ids;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Money;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.time.Clock;
import java.util.List;

/**
 * Staff bring what a provider says it settled, to be compared with what the shop has booked. A short report is compared at once, a long one
 * in the background. Sending a report again compares it again and changes nothing that is booked.
 */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class SendSettlement {
    private static final int AT_ONCE = 1_000;

    private final Gateways gateways;
    private final KeepSettlement keepSettlement;
    private final SettlementWorker worker;
    private final SettlementRuns runs;
    private final SystemWork systemWork;
    private final CurrentActor current;
    private final Ids ids;
    private final Clock clock;
    private final AuditNotes notes;

    public SendSettlement(
            Gateways gateways,
            KeepSettlement keepSettlement,
            SettlementWorker worker,
            SettlementRuns runs,
            SystemWork systemWork,
            CurrentActor current,
            Ids ids,
            Clock clock,
            AuditNotes notes) {
        this.gateways = gateways;
        this.keepSettlement = keepSettlement;
        this.worker = worker;
        this.runs = runs;
        this.systemWork = systemWork;
        this.current = current;
        this.ids = ids;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @return as far as it is compared
     * @throws id.laris.domain.shared.Missing provider-not-found
     * @throws id.laris.domain.shared.Invalid settlement when it is no such report; lines when it has none or too many
     */
    public SettlementRun send(String provider, String fileName, Reader csv) {
        gateways.get(provider);
        var read = SettlementReport.read(csv);
        var run = run(provider, fileName, read);
        notes.about("settlement-run", run.id());
        boolean isShort = run.lines() <= AT_ONCE;
        var kept = keepSettlement.keep(
                isShort ? run.taken(clock.instant(), SettlementWorker.LEASE) : run, read.lines(), read.unreadable());
        if (isShort) systemWork.run(() -> worker.work(kept));
        return runs.get(run.id());
    }

    private SettlementRun run(String provider, String fileName, SettlementReport.Read read) {
        var paid = read.lines().stream().filter(line -> !line.refund()).toList();
        var days = paid.stream().flatMap(line -> line.day().stream()).sorted().toList();
        boolean isDated = !days.isEmpty() && days.size() == paid.size();
        return SettlementRun.of(
                ids.next(),
                provider,
                fileName,
                current.actor().name(),
                clock.instant(),
                read.lines().size() + read.unreadable().size(),
                read.unreadable().size(),
                new SettlementRun.Sums(
                        sum(paid.stream().map(Line::gross).toList()),
                        sum(read.lines().stream()
                                .filter(Line::refund)
                                .map(Line::gross)
                                .toList()),
                        sum(read.lines().stream().map(Line::fee).toList())),
                days.stream().findFirst().filter(day -> isDated),
                days.stream().reduce((first, second) -> second).filter(day -> isDated));
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(amounts, Money.rupiah(0).currency());
    }
}
