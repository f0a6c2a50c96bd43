package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Optional;

/** Says where a SKU lies in a warehouse; also while goods are put away, when the SKU's barcode is scanned. */
@UseCase
@Audited
@Requires(Permission.ADJUST_STOCK)
public final class AssignBin {
    /** @param scanned the SKU or its barcode; @param bin empty when it has no home there any more */
    public record Command(WarehouseCode warehouse, String scanned, Optional<BinCode> bin) {}

    private final Warehouses warehouses;
    private final Bins bins;
    private final Products products;
    private final CurrentActor current;
    private final AuditNotes notes;

    public AssignBin(Warehouses warehouses, Bins bins, Products products, CurrentActor current, AuditNotes notes) {
        this.warehouses = warehouses;
        this.bins = bins;
        this.products = products;
        this.current = current;
        this.notes = notes;
    }

    /**
     * The SKU that was meant.
     *
     * @throws Missing sku-not-found, bin-not-found or warehouse-not-found
     */
    public Sku assign(Command command) {
        warehouses.get(command.warehouse());
        current.actor().requireWorksIn(command.warehouse());
        var sku = products.scanned(command.scanned()).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("sku", command.scanned()));
        notes.about("sku", sku);
        notes.changed(
                "bin",
                homeOf(sku, command.warehouse()),
                command.bin().map(BinCode::value).orElse(""));
        command.bin()
                .ifPresentOrElse(
                        bin -> bins.settle(List.of(new HomeBin(sku, command.warehouse(), bin))),
                        () -> bins.leave(sku, command.warehouse()));
        return sku;
    }

    private String homeOf(Sku sku, WarehouseCode warehouse) {
        return bins.homes(List.of(sku)).stream()
                .filter(home -> home.warehouse().equals(warehouse))
                .map(home -> home.bin().value())
                .findFirst()
                .orElse("");
    }
}
