package id.laris.application.purchasing;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Warehouses;
import id.laris.domain.purchasing.BelowMinimum;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What several use cases about purchase orders do: part of the caller's transaction. */
@Singleton
public final class PurchaseDesk {
    private final PurchaseOrders orders;
    private final PriceLists prices;
    private final Products products;
    private final Warehouses warehouses;
    private final ShopSettings settings;
    private final CurrentActor current;
    private final Clock clock;

    public PurchaseDesk(
            PurchaseOrders orders,
            PriceLists prices,
            Products products,
            Warehouses warehouses,
            ShopSettings settings,
            CurrentActor current,
            Clock clock) {
        this.orders = orders;
        this.prices = prices;
        this.products = products;
        this.warehouses = warehouses;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** The day it is in the shop. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    /**
     * A purchase order of a warehouse the actor works in.
     *
     * @throws Missing purchase-not-found
     * @throws id.laris.domain.identity.NotYourWarehouse when it goes to another one
     */
    PurchaseOrder get(PurchaseNumber number) {
        return theirs(orders.get(number));
    }

    /** The same, kept from change by others. */
    PurchaseOrder lock(PurchaseNumber number) {
        return theirs(orders.lock(number));
    }

    private PurchaseOrder theirs(PurchaseOrder order) {
        current.actor().requireWorksIn(order.warehouse());
        return order;
    }

    /** @throws Missing warehouse-not-found */
    void requireWarehouse(WarehouseCode code) {
        if (warehouses.all().stream().noneMatch(warehouse -> warehouse.code().equals(code)))
            throw new Missing("warehouse", code);
        current.actor().requireWorksIn(code);
    }

    /** @throws Missing sku-not-found for the first that nobody knows */
    void requireKnown(Collection<Sku> skus) {
        var known = products.owners(skus).keySet();
        skus.stream().filter(sku -> !known.contains(sku)).findFirst().ifPresent(sku -> {
            throw new Missing("sku", sku);
        });
    }

    /**
     * The lines as the supplier's price list of today completes them; a price that is not given is that of so many pieces.
     *
     * @throws BelowMinimum when less of a SKU is wanted than the supplier sells
     * @throws id.laris.domain.purchasing.OffPack when it is no whole number of packs
     * @throws Invalid unitCost when neither the form nor the list says what it costs
     */
    List<PurchaseLine> lines(Supplier supplier, List<PurchaseForm.Line> wanted) {
        if (wanted.isEmpty() || wanted.size() > PurchaseOrder.MOST_LINES)
            throw new Invalid("lines", wanted.size(), "1 to " + PurchaseOrder.MOST_LINES + " lines");
        var skus = wanted.stream().map(PurchaseForm.Line::sku).toList();
        requireKnown(skus);
        var listed = prices.valid(supplier.id(), skus, today());
        return wanted.stream().map(line -> line(supplier, line, listed)).toList();
    }

    private PurchaseLine line(Supplier supplier, PurchaseForm.Line wanted, Map<Sku, SupplierPrice> listed) {
        var price = listed.get(wanted.sku());
        var quantity = Quantity.atLeastOne(wanted.quantity());
        if (price == null && wanted.unitCost().isEmpty())
            throw new Invalid("unitCost", wanted.sku(), "a price, where the price list has none");
        var line = PurchaseLine.of(
                wanted.sku(),
                price == null ? "" : price.supplierSku(),
                price == null ? 1 : price.packSize(),
                quantity,
                wanted.unitCost().map(Money::rupiah).orElseGet(() -> price.costOf(quantity)),
                wanted.expected().orElseGet(() -> today().plusDays(supplier.leadDays())));
        if (price != null && quantity.compareTo(price.minimum()) < 0)
            throw BelowMinimum.ofSku(wanted.sku(), quantity, price.minimum());
        return line;
    }

    /** What the SKUs are called, options included; those not on sale are left out. */
    Map<Sku, String> titles(Collection<Sku> skus) {
        return products.offers(skus).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            var offer = entry.getValue();
            return offer.optionText().isEmpty() ? offer.title() : offer.title() + " · " + offer.optionText();
        }));
    }
}
