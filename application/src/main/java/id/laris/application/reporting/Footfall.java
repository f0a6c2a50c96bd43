package id.laris.application.reporting;

import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How far visitors of the web shop came: in numbers by day of everybody, and step by step of those who agreed to that. Writes belong to
 * the caller's transaction.
 */
public interface Footfall {
    /**
     * What somebody did who agreed that it is kept.
     *
     * @param visitor stands for an account; nobody can tell for which without the shop's key
     * @param product its slug; blank for a step without one @param sku blank where no variant was chosen
     * @param pieces bought; 0 for a step that buys nothing
     */
    record Footprint(String visitor, ShopStep step, String product, String sku, int pieces, Instant at) {}

    record ProductViews(String product, long views) {}

    /** Adds to the days. */
    void count(Map<LocalDate, FunnelFigures> more);

    /** Adds how often the pages of products, by slug, were opened on a day. */
    void countViews(LocalDate day, Map<String, Long> views);

    /** Remembers that the order counts; false when it did before. */
    boolean buys(OrderId order, LocalDate day);

    void keep(List<Footprint> footprints);

    /** Days without anything are left out. */
    SortedMap<LocalDate, FunnelFigures> days(Period period);

    /** Most views first, equals by slug. */
    List<ProductViews> mostSeen(Period period, int most);

    /** Oldest first. */
    List<Footprint> of(String visitor);

    void forget(String visitor);

    /** Footprints from before then; numbers stay. How many there were. */
    int forgetBefore(Instant limit);
}
