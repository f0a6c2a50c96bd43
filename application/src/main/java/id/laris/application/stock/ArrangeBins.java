package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Says which bins a warehouse has, in the order they are walked. */
@UseCase
@Audited
@Requires(Permission.MANAGE_WAREHOUSES)
public final class ArrangeBins {
    /** @param walk all of its bins; @param seen the warehouse's version that was looked at; empty to do it however it is */
    public record Command(WarehouseCode warehouse, List<BinCode> walk, Optional<Long> seen) {}

    public static final int MOST = 5_000;

    private final Warehouses warehouses;
    private final Bins bins;
    private final CurrentActor current;
    private final AuditNotes notes;

    public ArrangeBins(Warehouses warehouses, Bins bins, CurrentActor current, AuditNotes notes) {
        this.warehouses = warehouses;
        this.bins = bins;
        this.current = current;
        this.notes = notes;
    }

    /**
     * The warehouse afterwards: its version grows, so that of two people who rearrange it one is told.
     *
     * @throws id.laris.domain.stock.BinInUse when goods have their home in one that goes
     */
    public Warehouse arrange(Command command) {
        var warehouse = warehouses.get(command.warehouse());
        current.actor().requireWorksIn(warehouse.code());
        var known = new HashSet<BinCode>();
        for (var bin : command.walk()) if (!known.add(bin)) throw new Invalid("bins", bin, "each bin once");
        if (known.size() > MOST) throw new Invalid("bins", known.size(), "at most " + MOST + " bins");
        warehouses.save(command.seen().map(warehouse::seenAt).orElse(warehouse));
        notes.changed("bins", bins.in(warehouse.code()).size(), known.size());
        bins.arrange(warehouse.code(), command.walk());
        return warehouses.get(warehouse.code());
    }
}
