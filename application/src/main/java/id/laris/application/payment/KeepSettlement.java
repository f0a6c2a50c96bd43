package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.payment.SettlementRuns.Difference;
import id.laris.application.payment.SettlementRuns.Finding;
import id.laris.application.payment.SettlementRuns.Line;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.SettlementRun;
import id.laris.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a settlement report down that is to be compared, and which of its lines cannot be read. */
@UseCase
@Audited
@Requires(Permission.CONFIRM_PAYMENTS)
public final class KeepSettlement {
    private final SettlementRuns runs;

    public KeepSettlement(SettlementRuns runs) {
        this.runs = runs;
    }

    /** @param unreadable by their numbers */
    public SettlementRun keep(SettlementRun run, List<Line> lines, Map<Long, String> unreadable) {
        runs.add(run, lines);
        runs.keep(
                run.id(),
                unreadable.keySet().stream()
                        .map(line -> new Difference(
                                line,
                                line,
                                "",
                                Optional.empty(),
                                Money.rupiah(0),
                                Optional.empty(),
                                Finding.UNREADABLE))
                        .toList());
        return runs.get(run.id());
    }
}
