package id.laris.application.reporting;

import id.laris.domain.reporting.SalesDimension;
import id.laris.domain.reporting.SalesFigures;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What the book of sales adds up to. A warehouse means what was or is to be sent from there; without one it is the whole shop. */
public interface SalesSums {
    /** By key of the dimension; keys of which nothing was booked in that time are left out. */
    Map<String, SalesFigures> byKey(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse);

    /** The same of these keys only. */
    Map<String, SalesFigures> ofKeys(
            SalesDimension dimension, Collection<String> keys, Period period, Optional<WarehouseCode> warehouse);

    /** Keys that earned something (net above zero), those that earned most first and of equal ones by key; at most so many. */
    List<String> greatest(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse, int most);

    /** Pieces by key, what came back not taken off; keys of which they are 0 are left out. */
    Map<String, Long> pieces(SalesDimension dimension, Period period, Optional<WarehouseCode> warehouse);

    /** Of one key by day; days without anything are left out. @param key blank for the whole shop */
    SortedMap<LocalDate, SalesFigures> byDay(
            SalesDimension dimension, String key, Period period, Optional<WarehouseCode> warehouse);

    /** By warehouse; what was sent from nobody knows where is left out. */
    Map<WarehouseCode, SalesFigures> byWarehouse(Period period);

    /** How goods were called when they were last sold, variants with their options. @param dimension SKU or PRODUCT */
    Map<String, String> names(SalesDimension dimension, Collection<String> keys);
}
