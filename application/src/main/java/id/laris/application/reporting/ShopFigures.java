package id.laris.application.reporting;

import id.laris.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Figures over orders and stock, counted when asked. */
public interface ShopFigures {
    /** Orders that were paid or confirmed, and what they cost, by day in the zone; days without orders are zero. Oldest first. */
    List<DaySales> salesByDay(Instant from, Instant to, ZoneId zone);

    record DaySales(LocalDate day, long orders, Money total) {}

    /** Variants of published products with at most so many free pieces, fewest first. */
    List<LowStock> lowStock(int atMost, int most);

    record LowStock(String sku, String title, String optionText, int available) {}

    /** Open transfers waiting for a statement or a person. */
    long openTransfers();

    /** What sold best by pieces. */
    List<BestSeller> bestSellers(Instant from, Instant to, int most);

    record BestSeller(String slug, String title, long pieces, Money total) {}
}
