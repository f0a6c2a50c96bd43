package id.laris.application.reporting;

import id.laris.domain.reporting.BuyerHistory.Purchase;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.OrderId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Whose the orders of the book of sales are, and what that adds up to. People are numbers here: who shares an account or an e-mail address
 * with an earlier order is the same buyer, found by the seals of the orders and never by opening them. Writes belong to the caller's
 * transaction.
 */
public interface Buyers {
    /**
     * Whose order it is, a new buyer's number where they have no other; nobody else writes of them before the caller's transaction ends.
     * Empty for an order of nobody who is named.
     */
    Optional<Long> lock(OrderId order);

    /** What is written of that buyer, in no order. */
    List<Purchase> of(long buyer);

    void put(long buyer, Purchase purchase);

    void remove(OrderId order);

    /** Adds to the cells. */
    void move(Map<CohortCell, CohortFigures> difference);

    /** Cells of these months, those of older cohorts too; cells of nothing are left out. */
    SortedMap<CohortCell, CohortFigures> cells(YearMonth from, YearMonth to);

    /** Orders of the book from before buyers were written, in a fixed sequence; empty when all are. */
    List<OrderId> unwritten(int most);

    /** Of those, all up to this one are written; empty: all of them. */
    void writtenUntil(Optional<OrderId> last);

    boolean isComplete();

    /** Forgets all of it, so that it is written anew from the book. */
    void writeAnew();
}
