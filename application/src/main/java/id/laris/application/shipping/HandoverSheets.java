package id.laris.application.shipping;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The sheets couriers sign. A parcel stands on one of them at most. */
public interface HandoverSheets {
    /** Never given twice; gaps are possible. */
    SheetNumber nextNumber();

    /** A sheet without parcels yet. */
    void add(HandoverSheet sheet);

    /** @throws id.laris.domain.shared.Missing sheet-not-found */
    Shown get(SheetNumber number);

    /** @param parcels what is known of those on the sheet */
    record Shown(HandoverSheet sheet, Map<ShipmentId, Parcel> parcels) {}

    /** @param pieces in the parcel */
    record Parcel(ShipmentId id, OrderNumber order, ServiceCode service, int pieces) {}

    /** Newest first. */
    List<Summary> latest(int most);

    /** @param handed parcels that left */
    record Summary(
            SheetNumber number, WarehouseCode warehouse, String courier, LocalDate day, int parcels, int handed) {}

    /** Parcels that are packed there and stand on no sheet, in the order they were packed. */
    List<Parcel> ready(WarehouseCode warehouse);

    /**
     * A parcel is on the sheet from now on; one that is there already gets the other tracking number.
     *
     * @throws id.laris.domain.shipping.ParcelOnSheet when it is on another sheet, or has left
     */
    void put(SheetNumber sheet, ShipmentId parcel, String trackingNumber);

    /** It is not on the sheet any more, unless it left; nothing happens when it was not. */
    void take(SheetNumber sheet, ShipmentId parcel);

    /** @param problem code of the refusal that kept it here; empty when it left */
    void note(SheetNumber sheet, ShipmentId parcel, String problem);
}
