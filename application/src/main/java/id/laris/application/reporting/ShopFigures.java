package id.laris.application.reporting;

import id.laris.domain.stock.WarehouseCode;
import java.util.List;
import java.util.Set;

/** Figures over payments and stock, counted when asked. What was sold stands in {@link SalesSums}. */
public interface ShopFigures {
    /** Variants of published products with few free pieces, fewest first. */
    List<LowStock> lowStock(Few few, int most);

    /**
     * @param atMost so many free pieces are few
     * @param warehouses pieces there count; empty for all; pieces in closed warehouses never do
     * @param unwatched only variants without a critical point there
     */
    record Few(int atMost, Set<WarehouseCode> warehouses, boolean unwatched) {}

    record LowStock(String sku, String title, String optionText, int available) {}

    /** Open transfers waiting for a statement or a person. */
    long openTransfers();
}
