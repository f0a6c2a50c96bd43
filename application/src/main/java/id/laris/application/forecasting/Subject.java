package id.laris.application.forecasting;

import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.Optional;

/**
 * What a forecast is about.
 *
 * @param key the SKU, the product or the category as the sales figures name it; empty for the shop
 * @param warehouse empty for all of them together
 */
public record Subject(Scope scope, String key, Optional<WarehouseCode> warehouse) {
    /** In the order a run goes through them. */
    public enum Scope {
        SKU,
        PRODUCT,
        CATEGORY,
        SHOP
    }

    public static Subject of(Sku sku) {
        return new Subject(Scope.SKU, sku.value(), Optional.empty());
    }

    public static Subject of(Sku sku, WarehouseCode warehouse) {
        return new Subject(Scope.SKU, sku.value(), Optional.of(warehouse));
    }

    /** Its warehouse, or no letters for all of them. */
    public String place() {
        return warehouse.map(WarehouseCode::value).orElse("");
    }
}
