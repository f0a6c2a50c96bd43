package id.laris.application.shipping;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Pick;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.Wave;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the warehouses fetch, and what waits to be fetched. Picks of an order that was cancelled come back withdrawn; so do those that
 * nobody touched and the order holds no piece for any more.
 */
public interface Waves {
    /** Never given twice; gaps are possible. */
    WaveNumber nextNumber();

    void add(Wave wave);

    /** A wave with the numbers of its orders. @throws id.laris.domain.shared.Missing wave-not-found */
    Shown get(WaveNumber number);

    /** @param numbers of its orders */
    record Shown(Wave wave, Map<OrderId, OrderNumber> numbers) {}

    /** Newest first. */
    List<Summary> latest(int most);

    /** @param open pieces still to fetch; @param missing pieces that were not found */
    record Summary(
            WaveNumber number,
            WarehouseCode warehouse,
            String startedBy,
            Instant startedAt,
            int orders,
            int pieces,
            int open,
            int missing) {}

    /**
     * What the wave fetches of a SKU, kept from change by others until the caller's transaction ends; empty when it fetches none.
     */
    Optional<Stop> lock(WaveNumber wave, Sku sku);

    /** What was picked and missed from now on; to be called for what was locked. */
    void save(WaveNumber wave, Stop stop);

    /** The order is not shipped from where its waves fetch it: its picks are withdrawn. */
    void withdraw(OrderId order);

    /** All picks of an order, oldest wave first. */
    List<OrderPick> ofOrder(OrderId order);

    record OrderPick(WaveNumber wave, WarehouseCode warehouse, Pick pick) {}

    /**
     * Orders whose pieces still lie on the shelf and that no wave is fetching, longest waiting first.
     */
    List<Waiting> waiting(Queue queue);

    /** The same for these orders; until the caller's transaction ends nobody else may claim in that warehouse. */
    List<Waiting> claim(WarehouseCode warehouse, Collection<OrderNumber> orders);

    /** @param service empty for any; @param placedBefore exclusive, empty for any time; @param most orders */
    record Queue(WarehouseCode warehouse, Optional<ServiceCode> service, Optional<Instant> placedBefore, int most) {}

    /** @param pieces what is to be fetched there; @param wasShort a wave looked for some of them and did not find them */
    record Waiting(
            OrderId order,
            OrderNumber number,
            ServiceCode service,
            Instant placedAt,
            SortedMap<Sku, Integer> pieces,
            boolean wasShort) {
        public int total() {
            return pieces.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
