package id.laris.rest.api.shared;

import id.laris.application.catalogue.InMemoryCategories;
import id.laris.application.catalogue.InMemoryProducts;
import id.laris.application.identity.ApiKeys;
import id.laris.application.identity.Tokens;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Ids;
import id.laris.application.shipping.Tariffs;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Fills the shop of the tests: the goods of {@link Goods} with plenty of stock, and keys for the staff's side. */
@Singleton
public class TestGoods {
    public static final String KEY = "laris_kunci-untuk-pengujian";
    public static final String STOCK_KEY = "laris_kunci-gudang-saja";

    private final StockBook stock;
    private final Ids ids;
    private final Clock clock;

    TestGoods(StockBook stock, Ids ids, Clock clock) {
        this.stock = stock;
        this.ids = ids;
        this.clock = clock;
    }

    void fill(
            @Observes StartupEvent start,
            InMemoryCategories categories,
            InMemoryProducts products,
            Warehouses warehouses,
            Tariffs tariffs,
            ApiKeys keys) {
        categories.addMissing(Goods.categories());
        products.add(Goods.products());
        Goods.warehouses().forEach(warehouses::add);
        tariffs.replace(Goods.tariff());
        receive(Goods.KAOS_M, Goods.BANDUNG, 100_000);
        receive(Goods.KAOS_L, Goods.BANDUNG, 100_000);
        receive(Goods.TOPI, Goods.JAKARTA, 100_000);
        issue(keys, KEY, Permission.ofPeople());
        issue(keys, STOCK_KEY, EnumSet.of(Permission.VIEW_STOCK));
    }

    public void receive(Sku sku, WarehouseCode warehouse, int pieces) {
        stock.post(List.of(new StockMovement(
                ids.next(), sku, warehouse, StockMovement.Kind.RECEIPT, pieces, "awal", clock.instant())));
    }

    private void issue(ApiKeys keys, String key, Set<Permission> permissions) {
        keys.add(
                ApiKey.made(key.substring(0, 14), KeyTerms.named("Pengujian"), permissions, "system", clock.instant()),
                Tokens.hash(key));
    }
}
