package id.laris.web.stock;

import id.laris.application.stock.LowQuery;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of what is short the page shows, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param warehouse empty for all one works in
 */
public record LowFilter(String warehouse, Optional<String> cursor) {
    private static final int ON_PAGE = 50;
    private static final int IN_FILE = 500;

    static LowFilter of(String warehouse, String cursor) {
        return new LowFilter(
                isCode(warehouse) ? warehouse : "", Optional.ofNullable(cursor).filter(place -> !place.isBlank()));
    }

    private static boolean isCode(String text) {
        try {
            new WarehouseCode(text);
            return true;
        } catch (Invalid unreadable) {
            return false;
        }
    }

    LowQuery query() {
        return new LowQuery(warehouses(), cursor, ON_PAGE);
    }

    LowQuery all() {
        return new LowQuery(warehouses(), Optional.empty(), IN_FILE);
    }

    private Set<WarehouseCode> warehouses() {
        return warehouse.isEmpty() ? Set.of() : Set.of(new WarehouseCode(warehouse));
    }

    /** The same from the top. */
    public String beginning() {
        return OfficeStockPages.PATH + (warehouse.isEmpty() ? "" : "?gudang=" + warehouse);
    }

    public String from(String place) {
        return beginning() + (warehouse.isEmpty() ? "?" : "&") + "dari="
                + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }

    /** The same lines as a file. */
    public String download() {
        return OfficeStockPages.PATH + "/unduh" + (warehouse.isEmpty() ? "" : "?gudang=" + warehouse);
    }
}
