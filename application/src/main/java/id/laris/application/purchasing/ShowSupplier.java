package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import java.util.List;

/** A supplier and its price list. */
@UseCase
@Requires(Permission.BUY)
public final class ShowSupplier {
    /** @param prices by SKU, the newest first */
    public record SupplierFile(Supplier supplier, List<SupplierPrice> prices) {}

    private final Suppliers suppliers;
    private final PriceLists prices;

    public ShowSupplier(Suppliers suppliers, PriceLists prices) {
        this.suppliers = suppliers;
        this.prices = prices;
    }

    /** @throws id.laris.domain.shared.Missing supplier-not-found */
    public SupplierFile show(SupplierId id) {
        return new SupplierFile(suppliers.get(id), prices.of(id));
    }
}
