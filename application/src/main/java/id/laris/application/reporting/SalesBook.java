package id.laris.application.reporting;

import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The book of sales and what adds it up. Nothing in it is ever changed. Writes belong to the caller's transaction unless said otherwise. */
public interface SalesBook {
    /** What stands in it of that order, in sequence; nobody else writes of it before the caller's transaction ends. */
    List<SalesEntry> lock(OrderId order);

    /** Adds to the book and, with it, to the sums of every cell they touch. */
    void add(List<SalesEntry> entries);

    /** Of which documents entries under these order numbers speak; numbers the book does not have are left out. */
    Map<String, Set<String>> documents(Collection<String> orderNumbers);

    /** Newest day first, of one day the last written first. */
    Page<SalesEntry> entries(EntryQuery query);

    /** Months of which the book or its sums say something, oldest first. */
    List<YearMonth> months();

    /** Makes the sums of a month anew from the book; nobody writes meanwhile. Own transaction. */
    void rebuild(YearMonth month);

    /** In how many cells the sums of a month say something else than the book. */
    long wrongCells(YearMonth month);

    /**
     * Orders of which the book says something else than the orders, payments and refunds do, at most so many; an order something of which
     * is still to be told is left out.
     */
    List<Discrepancy> compareWithOrders(int most);

    /**
     * @param booked what was to be paid for it by the book @param sold by the order, nothing when it does not stand
     * @param bookedBack what went back or is not asked any more by the book @param givenBack by its refunds and reliefs
     */
    record Discrepancy(OrderNumber order, Money booked, Money sold, Money bookedBack, Money givenBack) {}

    /** Orders from before the book that are not in it yet, in a fixed sequence; empty when all are. */
    List<OrderId> unwritten(int most);

    /** Of those, all up to this one are in it; empty: all of them. */
    void writtenUntil(Optional<OrderId> last);

    /** All orders that are there now are to be written once more: what of them is in it already stays as it is. */
    void writeOldOnes();

    /** Whether all of them are. */
    boolean isComplete();
}
