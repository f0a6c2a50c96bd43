package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PieceNotWanted;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;
import java.util.TreeMap;

/** A piece is scanned into its parcel. The last one packs it; one that does not belong there is refused. */
@UseCase
@Audited
@Requires(Permission.PROCESS_ORDERS)
public final class ScanIntoParcel {
    /** @param scanned a SKU or its barcode */
    public record Command(OrderNumber order, WarehouseCode warehouse, String scanned) {}

    /** @param parcel empty as long as pieces are missing */
    public record Scanned(PackingTable.Check check, Optional<Shipment> parcel) {}

    private final PackingTable table;
    private final PackingChecks checks;
    private final Products products;
    private final PackParcel packParcel;

    public ScanIntoParcel(PackingTable table, PackingChecks checks, Products products, PackParcel packParcel) {
        this.table = table;
        this.checks = checks;
        this.products = products;
        this.packParcel = packParcel;
    }

    /** @throws PieceNotWanted for a piece that does not belong there, or is there already */
    public Scanned scan(Command command) {
        var order = table.open(command.order());
        var place = table.place(order, Optional.of(command.warehouse()));
        var scanned = new TreeMap<>(checks.lock(order.id(), place));
        var before = table.check(order, place, scanned);
        var line = wanted(before, command.scanned());
        if (line.scanned() == line.wanted()) throw new PieceNotWanted(line.sku().value(), "already-complete");
        checks.add(order.id(), place, line.sku());
        scanned.merge(line.sku(), 1, Integer::sum);
        var after = table.check(order, place, scanned);
        if (!after.isComplete()) return new Scanned(after, Optional.empty());
        var pieces = new TreeMap<Sku, Quantity>();
        after.lines().forEach(each -> pieces.put(each.sku(), Quantity.of(each.wanted())));
        var parcel =
                packParcel.pack(new PackParcel.Command(order.number(), pieces, Optional.of(place), Optional.empty()));
        checks.clear(order.id(), place);
        return new Scanned(after, Optional.of(parcel));
    }

    private PackingTable.Line wanted(PackingTable.Check check, String code) {
        return products.scanned(code).stream()
                .flatMap(sku -> check.lines().stream().filter(line -> line.sku().equals(sku)))
                .findFirst()
                .orElseThrow(() -> new PieceNotWanted(code, "not-in-it"));
    }
}
