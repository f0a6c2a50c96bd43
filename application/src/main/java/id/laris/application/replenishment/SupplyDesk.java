package id.laris.application.replenishment;

import static java.util.stream.Collectors.groupingBy;

import id.laris.application.catalogue.Products;
import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.SkuCosts;
import id.laris.application.purchasing.Suppliers;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what advice is made of: what holds for all of it once, and what belongs to many SKUs in a few reads. */
@Singleton
public final class SupplyDesk {
    private static final Duration A_YEAR = Duration.ofDays(365);

    /**
     * @param open warehouses that sell and that the actor works in, by priority
     * @param whole whether the actor works in all of them
     * @param room pieces each of them still takes, below zero where there is too much; without those that have no limit
     */
    record House(
            LocalDate today,
            List<WarehouseCode> open,
            boolean whole,
            Set<WarehouseCode> own,
            Map<WarehouseCode, Long> room,
            Map<SupplierId, Supplier> suppliers,
            Map<SupplierId, SupplyFacts.Deliveries> deliveries) {
        boolean sees(WarehouseCode code) {
            return own.isEmpty() || own.contains(code);
        }
    }

    /** Of some SKUs; what is not on sale has no offer. */
    record Facts(
            Map<Sku, List<StockLevel>> levels,
            Map<Sku, List<SupplyFacts.Coming>> coming,
            Map<Sku, List<SupplierPrice>> prices,
            Map<Sku, AverageCost> costs,
            Map<Sku, Offer> offers) {}

    private final StockBook stock;
    private final SupplyFacts supply;
    private final Suppliers suppliers;
    private final SkuCosts costs;
    private final Products products;
    private final Warehouses warehouses;
    private final ShopSettings settings;
    private final CurrentActor current;
    private final Clock clock;

    public SupplyDesk(
            StockBook stock,
            SupplyFacts supply,
            Suppliers suppliers,
            SkuCosts costs,
            Products products,
            Warehouses warehouses,
            ShopSettings settings,
            CurrentActor current,
            Clock clock) {
        this.stock = stock;
        this.supply = supply;
        this.suppliers = suppliers;
        this.costs = costs;
        this.products = products;
        this.warehouses = warehouses;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    House house() {
        var now = clock.instant();
        var own = current.actor().warehouses();
        return new House(
                LocalDate.ofInstant(now, settings.zone()),
                warehouses.all().stream()
                        .filter(Warehouse::active)
                        .map(Warehouse::code)
                        .filter(current.actor()::worksIn)
                        .toList(),
                own.isEmpty(),
                own,
                room(),
                suppliers.active().stream().collect(Collectors.toMap(Supplier::id, supplier -> supplier)),
                supply.deliveries(now.minus(A_YEAR)));
    }

    private Map<WarehouseCode, Long> room() {
        var limits = warehouses.all().stream()
                .filter(it -> it.active() && it.capacity().isPresent())
                .filter(it -> current.actor().worksIn(it.code()))
                .collect(Collectors.toMap(
                        Warehouse::code, it -> it.capacity().get().longValue()));
        var room = new HashMap<>(limits);
        supply.filled(limits.keySet()).forEach((code, pieces) -> room.merge(code, -pieces, Long::sum));
        return room;
    }

    Facts facts(Collection<Sku> skus, LocalDate today) {
        return new Facts(
                stock.levels(skus).stream().collect(groupingBy(StockLevel::sku)),
                supply.coming(skus).stream().collect(groupingBy(SupplyFacts.Coming::sku)),
                supply.prices(skus, today).stream().collect(groupingBy(SupplierPrice::sku)),
                costs.of(skus),
                products.offers(skus));
    }
}
