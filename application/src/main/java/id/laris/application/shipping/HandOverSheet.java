package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.Shipment;
import jakarta.transaction.Transactional;

/**
 * All parcels of a sheet leave, each in a transaction of its own: one that cannot leave keeps none of the others here, and the sheet
 * says why. Handing over again tries those that are still here.
 */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class HandOverSheet {
    /** @param left parcels that left now; @param kept parcels that could not */
    public record Outcome(int left, int kept) {}

    private final HandoverSheets sheets;
    private final Shipments shipments;
    private final ShipParcel shipParcel;
    private final CurrentActor current;
    private final AuditNotes notes;

    public HandOverSheet(
            HandoverSheets sheets, Shipments shipments, ShipParcel shipParcel, CurrentActor current, AuditNotes notes) {
        this.sheets = sheets;
        this.shipments = shipments;
        this.shipParcel = shipParcel;
        this.current = current;
        this.notes = notes;
    }

    public Outcome handOver(SheetNumber number) {
        var sheet = sheets.get(number).sheet();
        current.actor().requireWorksIn(sheet.warehouse());
        int left = 0;
        int kept = 0;
        for (var entry : sheet.waiting()) {
            var problem = leave(sheet, entry);
            sheets.note(number, entry.parcel(), problem);
            if (problem.isEmpty()) left++;
            else kept++;
        }
        notes.about("sheet", number);
        notes.changed("left", 0, left);
        notes.changed("kept", 0, kept);
        return new Outcome(left, kept);
    }

    /** Code of the refusal; empty when it left, now or before. */
    private String leave(HandoverSheet sheet, HandoverSheet.Entry entry) {
        try {
            if (shipments.get(entry.parcel()).state() == Shipment.State.PACKED)
                shipParcel.ship(entry.parcel(), sheet.courier(), entry.trackingNumber());
            return "";
        } catch (Refusal refused) {
            return refused.code();
        }
    }
}
