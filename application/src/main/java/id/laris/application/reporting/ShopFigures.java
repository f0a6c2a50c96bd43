package id.laris.application.reporting;

import id.laris.domain.shared.Money;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Figures over orders and stock, counted when asked. */
public interface ShopFigures {
    /** Orders that were paid or confirmed, and what they cost, by day in the zone; days without orders are zero. Oldest first. */
    List<DaySales> salesByDay(Instant from, Instant to, ZoneId zone);

    record DaySales(LocalDate day, long orders, Money total) {}

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

    /** What sold best by pieces. */
    List<BestSeller> bestSellers(Instant from, Instant to, int most);

    record BestSeller(String slug, String title, long pieces, Money total) {}
}
