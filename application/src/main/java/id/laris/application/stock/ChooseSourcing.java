package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.SourcingStrategy;

/** The shop chooses its warehouses another way from now on; orders that hold pieces keep them where they are. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WAREHOUSES)
public final class ChooseSourcing {
    private final SourcingBook sourcing;
    private final AuditNotes notes;

    public ChooseSourcing(SourcingBook sourcing, AuditNotes notes) {
        this.sourcing = sourcing;
        this.notes = notes;
    }

    public void choose(SourcingStrategy strategy) {
        notes.changed("strategy", sourcing.strategy(), strategy);
        sourcing.choose(strategy);
    }
}
