package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.catalogue.Products;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import java.util.List;

/** What a supplier asks, from a day on: entries of the same SKU and day take the place of those that are there. All or none. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class PutPrices {
    public static final int MOST = 5_000;

    /** @param prices 1 to {@link #MOST}, all of that supplier */
    public record Command(SupplierId supplier, List<SupplierPrice> prices) {}

    private final Suppliers suppliers;
    private final PriceLists lists;
    private final Products products;
    private final AuditNotes notes;

    public PutPrices(Suppliers suppliers, PriceLists lists, Products products, AuditNotes notes) {
        this.suppliers = suppliers;
        this.lists = lists;
        this.products = products;
        this.notes = notes;
    }

    /** @throws Missing supplier-not-found, sku-not-found */
    public void put(Command command) {
        var prices = command.prices();
        if (prices.isEmpty() || prices.size() > MOST)
            throw new Invalid("prices", prices.size(), "1 to " + MOST + " prices");
        suppliers.get(command.supplier());
        if (prices.stream().anyMatch(price -> !price.supplier().equals(command.supplier())))
            throw new IllegalArgumentException("prices of another supplier");
        var skus = prices.stream().map(SupplierPrice::sku).distinct().toList();
        var known = products.owners(skus).keySet();
        skus.stream().filter(sku -> !known.contains(sku)).findFirst().ifPresent(sku -> {
            throw new Missing("sku", sku);
        });
        lists.put(prices);
        notes.about("supplier", command.supplier());
        notes.changed("prices", 0, prices.size());
    }
}
