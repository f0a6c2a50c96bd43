package id.laris.application.stock;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;

/** A SKU in a warehouse; written {@code BDG:KAOS-M}. By warehouse, then SKU. */
public record StockPlace(WarehouseCode warehouse, Sku sku) implements Comparable<StockPlace> {
    private static final Comparator<StockPlace> ORDER =
            Comparator.comparing(StockPlace::warehouse).thenComparing(StockPlace::sku);

    public static StockPlace of(StockLevel level) {
        return new StockPlace(level.warehouse(), level.sku());
    }

    /** @throws Invalid when it is not written like a place */
    public static StockPlace parse(String text) {
        var parts = text.split(":", 2);
        try {
            return new StockPlace(new WarehouseCode(parts[0]), new Sku(parts[parts.length - 1]));
        } catch (Invalid malformed) {
            throw new Invalid("place", text, "a place such as BDG:KAOS-M");
        }
    }

    /** The place where a page of a list ends. */
    public static StockPlace ofCursor(String cursor) {
        try {
            return parse(cursor);
        } catch (Invalid malformed) {
            throw new Invalid("cursor", cursor, "the cursor of an earlier page");
        }
    }

    @Override
    public int compareTo(StockPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return warehouse + ":" + sku;
    }
}
