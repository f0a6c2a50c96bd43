package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.ShipmentId;

/** A parcel stays here after all. One that left stays on its sheet. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class TakeFromHandover {
    private final HandoverSheets sheets;
    private final CurrentActor current;

    public TakeFromHandover(HandoverSheets sheets, CurrentActor current) {
        this.sheets = sheets;
        this.current = current;
    }

    public void take(SheetNumber number, ShipmentId parcel) {
        current.actor().requireWorksIn(sheets.get(number).sheet().warehouse());
        sheets.take(number, parcel);
    }
}
