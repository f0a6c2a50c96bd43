package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.stock.WarehouseCode;
import java.time.Clock;
import java.time.LocalDate;

/** A courier comes: a sheet for the parcels they fetch that day. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class StartHandover {
    /** @param courier 1 to 50 characters */
    public record Command(WarehouseCode warehouse, String courier, LocalDate day) {}

    private final HandoverSheets sheets;
    private final Warehouses warehouses;
    private final Clock clock;
    private final CurrentActor current;
    private final AuditNotes notes;

    public StartHandover(
            HandoverSheets sheets, Warehouses warehouses, Clock clock, CurrentActor current, AuditNotes notes) {
        this.sheets = sheets;
        this.warehouses = warehouses;
        this.clock = clock;
        this.current = current;
        this.notes = notes;
    }

    public HandoverSheet start(Command command) {
        warehouses.get(command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        var sheet = HandoverSheet.start(
                sheets.nextNumber(),
                command.warehouse(),
                command.courier(),
                command.day(),
                current.actor().name(),
                clock.instant());
        sheets.add(sheet);
        notes.about("sheet", sheet.number());
        return sheet;
    }
}
