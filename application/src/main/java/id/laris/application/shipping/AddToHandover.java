package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shipping.ParcelOnSheet;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** A parcel is scanned onto the courier's sheet: by its own id, or by its order's number. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class AddToHandover {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9 ./-]{0,50}");

    /** @param trackingNumber may be blank */
    public record Command(SheetNumber sheet, String scanned, String trackingNumber) {}

    private final HandoverSheets sheets;
    private final Shipments shipments;
    private final Orders orders;
    private final CurrentActor current;

    public AddToHandover(HandoverSheets sheets, Shipments shipments, Orders orders, CurrentActor current) {
        this.sheets = sheets;
        this.shipments = shipments;
        this.orders = orders;
        this.current = current;
    }

    /**
     * The parcel that was meant: of an order with several, the first that is still to be put on a sheet.
     *
     * @throws Missing shipment-not-found when nothing that waits there is called so
     * @throws ParcelOnSheet when it is on another sheet, or has left
     */
    public ShipmentId add(Command command) {
        var sheet = sheets.get(command.sheet()).sheet();
        current.actor().requireWorksIn(sheet.warehouse());
        var tracking = command.trackingNumber().strip();
        if (!TRACKING.matcher(tracking).matches())
            throw new Invalid("trackingNumber", tracking, "letters, digits and - . /, at most 50");
        var meant = meant(command.scanned().strip(), sheet.warehouse());
        var ready = sheets.ready(sheet.warehouse()).stream()
                .map(HandoverSheets.Parcel::id)
                .toList();
        var parcel = meant.stream()
                .map(Shipment::id)
                .filter(id -> ready.contains(id)
                        || sheet.entries().stream().anyMatch(e -> e.parcel().equals(id)))
                .findFirst()
                .orElseThrow(() -> new ParcelOnSheet(meant.get(0).id()));
        sheets.put(sheet.number(), parcel, tracking);
        return parcel;
    }

    private List<Shipment> meant(String scanned, WarehouseCode warehouse) {
        var found = (ID.matcher(scanned).matches()
                        ? List.of(shipments.get(new ShipmentId(UUID.fromString(scanned))))
                        : ofOrder(scanned))
                .stream().filter(parcel -> parcel.warehouse().equals(warehouse)).toList();
        if (found.isEmpty()) throw new Missing("shipment", scanned);
        return found;
    }

    private List<Shipment> ofOrder(String scanned) {
        return orders.findAll(List.of(new OrderNumber(scanned))).stream()
                .flatMap(order -> shipments.ofOrder(order.id()).stream())
                .toList();
    }
}
