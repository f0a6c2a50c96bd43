package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** All levels of the shop to read through, in the order of SKU and warehouse. */
public interface StockLevels {
    /**
     * @param warehouses empty for all
     * @param changedSince only those of which pieces came, went or were set aside since then; the last is known a moment after the order
     */
    record Query(Set<WarehouseCode> warehouses, Optional<Instant> changedSince, Optional<Place> after, int limit) {}

    /** Where a page ended. */
    record Place(Sku sku, WarehouseCode warehouse) {
        public static Place of(StockLevel level) {
            return new Place(level.sku(), level.warehouse());
        }

        public String cursor() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((warehouse + " " + sku).getBytes(StandardCharsets.UTF_8));
        }

        /** @throws Invalid cursor */
        public static Place at(String cursor) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
                return new Place(new Sku(parts[parts.length - 1]), new WarehouseCode(parts[0]));
            } catch (IllegalArgumentException | Invalid foreign) {
                throw new Invalid("cursor", cursor, "the cursor of an earlier page");
            }
        }
    }

    Page<StockLevel> list(Query query);
}
