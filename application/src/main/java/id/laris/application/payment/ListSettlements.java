package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.SettlementRun;
import java.util.Optional;
import java.util.UUID;

/** The settlement reports that were brought, newest first. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ListSettlements {
    private final SettlementRuns runs;

    public ListSettlements(SettlementRuns runs) {
        this.runs = runs;
    }

    /** @param after the last one of the page before @param most 1 to 200 */
    public Page<SettlementRun> list(Optional<UUID> after, int most) {
        return runs.newest(after, most);
    }
}
