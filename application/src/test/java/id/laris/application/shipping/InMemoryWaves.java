package id.laris.application.shipping;

import id.laris.application.order.OrderQuery;
import id.laris.application.order.OrderSummary;
import id.laris.application.order.Orders;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.application.stock.StockBook;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.Pick;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.Stop;
import id.laris.domain.shipping.Wave;
import id.laris.domain.shipping.WaveNumber;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** One caller at a time, so locks have nothing to do. */
@Alternative
@Singleton
public class InMemoryWaves implements Waves {
    private static final int PAGE = 500;

    private final Orders orders;
    private final StockBook book;
    private final Shipments shipments;
    private final Table<WaveNumber, Wave> waves;
    private final AtomicLong numbers = new AtomicLong();

    @Inject
    public InMemoryWaves(Orders orders, StockBook book, Shipments shipments, Undo undo) {
        this.orders = orders;
        this.book = book;
        this.shipments = shipments;
        waves = new Table<>(undo);
    }

    @Override
    public WaveNumber nextNumber() {
        return WaveNumber.of(numbers.incrementAndGet());
    }

    @Override
    public void add(Wave wave) {
        waves.put(wave.number(), wave);
    }

    @Override
    public Shown get(WaveNumber number) {
        var wave = waves.find(number).orElseThrow(() -> new Missing("wave", number));
        return new Shown(
                current(wave),
                wave.slots().keySet().stream().collect(Collectors.toMap(order -> order, order -> orders.get(order)
                        .number())));
    }

    @Override
    public List<Summary> latest(int most) {
        return waves.all()
                .sorted(Comparator.comparing((Wave w) -> w.number().value()).reversed())
                .limit(most)
                .map(this::current)
                .map(wave -> new Summary(
                        wave.number(),
                        wave.warehouse(),
                        wave.startedBy(),
                        wave.startedAt(),
                        wave.slots().size(),
                        wave.stops().stream().mapToInt(Stop::wanted).sum(),
                        wave.stops().stream().mapToInt(Stop::open).sum(),
                        wave.stops().stream().mapToInt(Stop::missing).sum()))
                .toList();
    }

    @Override
    public Optional<Stop> lock(WaveNumber wave, Sku sku) {
        return get(wave).wave().stops().stream()
                .filter(stop -> stop.sku().equals(sku))
                .findFirst();
    }

    @Override
    public synchronized void save(WaveNumber number, Stop stop) {
        var wave = waves.find(number).orElseThrow();
        add(withPicks(
                wave,
                wave.picks().stream()
                        .map(stored -> stop.picks().stream()
                                .filter(pick -> pick.order().equals(stored.order())
                                        && pick.sku().equals(stored.sku()))
                                .findFirst()
                                .map(pick -> withdrawn(pick, stored.withdrawn()))
                                .orElse(stored))
                        .toList()));
    }

    @Override
    public void withdraw(OrderId order) {
        waves.all()
                .toList()
                .forEach(wave -> add(withPicks(
                        wave,
                        wave.picks().stream()
                                .map(pick -> withdrawn(
                                        pick, pick.withdrawn() || pick.order().equals(order)))
                                .toList())));
    }

    @Override
    public List<OrderPick> ofOrder(OrderId order) {
        return waves.all()
                .map(this::current)
                .flatMap(wave -> wave.picks().stream()
                        .filter(pick -> pick.order().equals(order))
                        .map(pick -> new OrderPick(wave.number(), wave.warehouse(), pick)))
                .toList();
    }

    @Override
    public List<Waiting> waiting(Queue queue) {
        return ready().stream()
                .map(order -> waiting(order, queue.warehouse()))
                .filter(waiting -> !waiting.pieces().isEmpty())
                .filter(waiting ->
                        queue.service().isEmpty() || queue.service().get().equals(waiting.service()))
                .filter(waiting -> queue.placedBefore().isEmpty()
                        || waiting.placedAt().isBefore(queue.placedBefore().get()))
                .limit(queue.most())
                .toList();
    }

    @Override
    public List<Waiting> claim(WarehouseCode warehouse, Collection<OrderNumber> numbersWanted) {
        return waiting(new Queue(warehouse, Optional.empty(), Optional.empty(), Integer.MAX_VALUE)).stream()
                .filter(waiting -> numbersWanted.contains(waiting.number()))
                .toList();
    }

    private List<Order> ready() {
        var query = new OrderQuery(
                Optional.of(OrderTab.READY_TO_PROCESS),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                PAGE);
        var found = new ArrayList<OrderNumber>();
        for (var page = orders.list(query); ; page = orders.list(query.from(page.next()))) {
            page.items().stream().map(OrderSummary::number).forEach(found::add);
            if (page.next().isEmpty()) break;
        }
        return orders.findAll(found).stream()
                .filter(order -> !order.underReview())
                .sorted(Comparator.comparing(Order::placedAt).thenComparing(Order::id))
                .toList();
    }

    private Waiting waiting(Order order, WarehouseCode warehouse) {
        var picks = ofOrder(order.id()).stream()
                .filter(each -> each.warehouse().equals(warehouse))
                .map(OrderPick::pick)
                .filter(pick -> !pick.withdrawn())
                .toList();
        var pieces = new TreeMap<Sku, Integer>();
        for (var hold : book.holdsOf(order.id()))
            if (hold.warehouse().equals(warehouse)) {
                int left = uncovered(hold, order.id(), picks);
                if (left > 0) pieces.put(hold.sku(), left);
            }
        return new Waiting(
                order.id(),
                order.number(),
                order.service(),
                order.placedAt(),
                pieces,
                picks.stream().anyMatch(pick -> pick.missing() > 0));
    }

    private int uncovered(Hold hold, OrderId order, List<Pick> picks) {
        int covered = picks.stream()
                .filter(pick -> pick.sku().equals(hold.sku()))
                .mapToInt(pick -> pick.wanted() - pick.missing())
                .sum();
        int packed = inParcels(hold, order, parcel -> parcel.state() == Shipment.State.PACKED ? 1 : 0);
        int gone = inParcels(hold, order, parcel -> parcel.state() == Shipment.State.PACKED ? 0 : 1);
        return hold.quantity().value() - Math.max(Math.max(covered - gone, packed), 0);
    }

    private int inParcels(Hold hold, OrderId order, ToIntFunction<Shipment> counts) {
        return shipments.ofOrder(order).stream()
                .filter(parcel -> parcel.warehouse().equals(hold.warehouse())
                        && parcel.pieces().containsKey(hold.sku()))
                .mapToInt(parcel -> counts.applyAsInt(parcel)
                        * parcel.pieces().get(hold.sku()).value())
                .sum();
    }

    private Wave current(Wave wave) {
        return withPicks(
                wave,
                wave.picks().stream()
                        .map(pick -> withdrawn(pick, pick.withdrawn() || isOver(pick, wave.warehouse())))
                        .toList());
    }

    private boolean isOver(Pick pick, WarehouseCode warehouse) {
        if (orders.get(pick.order()).state() == OrderState.CANCELLED) return true;
        return pick.picked() + pick.missing() == 0
                && book.holdsOf(pick.order()).stream()
                        .noneMatch(hold -> hold.sku().equals(pick.sku())
                                && hold.warehouse().equals(warehouse));
    }

    private static Pick withdrawn(Pick pick, boolean withdrawn) {
        return new Pick(pick.order(), pick.slot(), pick.sku(), pick.wanted(), pick.picked(), pick.missing(), withdrawn);
    }

    private static Wave withPicks(Wave wave, List<Pick> picks) {
        return new Wave(wave.number(), wave.warehouse(), wave.startedBy(), wave.startedAt(), picks);
    }
}
