package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.SettlementRun;
import java.util.Optional;
import java.util.UUID;

/** One settlement report: what it says in sum, how far it is compared, and what differs so far. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ShowSettlement {
    public record Shown(SettlementRun run, Page<SettlementRuns.Difference> differences) {}

    private final SettlementRuns runs;

    public ShowSettlement(SettlementRuns runs) {
        this.runs = runs;
    }

    /**
     * @param after the place that the page before ended with @param most 1 to 500
     * @throws id.laris.domain.shared.Missing settlement-run-not-found
     */
    public Shown show(UUID id, Optional<Long> after, int most) {
        return new Shown(runs.get(id), runs.differences(id, after, most));
    }
}
