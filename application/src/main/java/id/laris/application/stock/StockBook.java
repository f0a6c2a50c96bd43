package id.laris.application.stock;

import id.laris.application.shared.Page;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The one truth about pieces. {@code 0 <= reserved <= onHand, 0 <= damaged} holds after every call, whoever calls at the same time; writes
 * take rows by SKU and warehouse, so callers never wait in a circle. Locks and writes belong to the caller's transaction; a book
 * that can be half written refuses them without one.
 */
public interface StockBook {
    /** The levels of these SKUs, kept from change by others until the caller's transaction ends. By SKU, then warehouse. */
    List<StockLevel> lock(Collection<Sku> skus);

    /** The levels of these SKUs as they are. By SKU, then warehouse. */
    List<StockLevel> levels(Collection<Sku> skus);

    /** What lies in a warehouse, good, promised or damaged, by SKU; no more than so many. */
    List<Sku> skusIn(WarehouseCode warehouse, int most);

    /** What customers can be promised: free pieces of all warehouses that are not closed; SKUs without stock there are left out. */
    Map<Sku, Quantity> available(Collection<Sku> skus);

    /**
     * Sets pieces aside for the order, all or none.
     *
     * @return the levels afterwards
     * @throws id.laris.domain.stock.NotEnoughStock when fewer are free
     */
    List<StockLevel> hold(OrderId order, List<Hold> holds);

    /** What is set aside for the order and has not left yet. */
    List<Hold> holdsOf(OrderId order);

    /** What is set aside for each of these orders and has not left yet; orders without holds are left out. */
    Map<OrderId, List<Hold>> holdsOf(Collection<OrderId> orders);

    /** How many pieces are set aside for orders in that warehouse. */
    long reservedIn(WarehouseCode warehouse);

    /** Frees all that is set aside for the order; nothing happens when nothing is. Returns the levels afterwards. */
    List<StockLevel> release(OrderId order);

    /** Held pieces leave: each hold shrinks and one sale movement a hold is written with the document and the actor. */
    List<StockLevel> ship(OrderId order, List<Hold> pieces, String document, String actor);

    /**
     * Pieces come or go. A level that does not exist yet is made.
     *
     * @return the levels afterwards
     * @throws id.laris.domain.stock.NotEnoughStock when fewer than are taken are free, or damaged
     */
    List<StockLevel> post(List<StockMovement> movements);

    /**
     * Says from when on SKUs are short; each SKU and warehouse once. A level that does not exist yet is made, without pieces.
     *
     * @return the levels afterwards, by SKU, then warehouse
     */
    List<StockLevel> watch(List<CriticalPoint> points);

    /** What was said of these SKUs, by SKU, then warehouse; levels of which nothing was said are left out. */
    List<CriticalPoint> criticalPoints(Collection<Sku> skus);

    /** Watched levels whose free pieces are at or below their critical point, by warehouse, then SKU. */
    Page<LowLevel> low(LowQuery query);

    /** The ledger, newest first. */
    Page<LedgerLine> ledger(LedgerQuery query);

    /** Makes room in the ledger for movements until then; others go on writing meanwhile. */
    void prepare(Instant until);

    /** Levels that the ledger replayed from zero, or the holds added up, do not confirm. Empty when all is true. */
    List<Discrepancy> compareWithLedger();

    /** @param ledger pieces on hand, @param damaged damaged pieces by the movements; @param held pieces by the holds */
    record Discrepancy(StockLevel level, int ledger, int damaged, int held) {}
}
