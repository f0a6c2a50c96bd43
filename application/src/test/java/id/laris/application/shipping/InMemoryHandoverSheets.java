package id.laris.application.shipping;

import id.laris.application.order.OrderQuery;
import id.laris.application.order.OrderSummary;
import id.laris.application.order.Orders;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shipping.HandoverSheet;
import id.laris.domain.shipping.HandoverSheet.Entry;
import id.laris.domain.shipping.ParcelOnSheet;
import id.laris.domain.shipping.SheetNumber;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.shipping.ShipmentId;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryHandoverSheets implements HandoverSheets {
    private static final int PAGE = 500;

    private final Orders orders;
    private final Shipments shipments;
    private final Table<SheetNumber, HandoverSheet> sheets;
    private final AtomicLong numbers = new AtomicLong();

    @Inject
    public InMemoryHandoverSheets(Orders orders, Shipments shipments, Undo undo) {
        this.orders = orders;
        this.shipments = shipments;
        sheets = new Table<>(undo);
    }

    @Override
    public SheetNumber nextNumber() {
        return SheetNumber.of(numbers.incrementAndGet());
    }

    @Override
    public void add(HandoverSheet sheet) {
        sheets.put(sheet.number(), sheet);
    }

    @Override
    public Shown get(SheetNumber number) {
        var sheet = sheets.find(number).orElseThrow(() -> new Missing("sheet", number));
        return new Shown(
                sheet,
                sheet.entries().stream()
                        .map(entry -> parcel(shipments.get(entry.parcel())))
                        .collect(Collectors.toMap(Parcel::id, Function.identity())));
    }

    @Override
    public List<Summary> latest(int most) {
        return sheets.all()
                .sorted(Comparator.comparing((HandoverSheet s) -> s.number().value())
                        .reversed())
                .limit(most)
                .map(s -> new Summary(
                        s.number(),
                        s.warehouse(),
                        s.courier(),
                        s.day(),
                        s.entries().size(),
                        s.entries().size() - s.waiting().size()))
                .toList();
    }

    @Override
    public List<Parcel> ready(WarehouseCode warehouse) {
        var found = new ArrayList<Parcel>();
        var query = OrderQuery.all(PAGE);
        for (var page = orders.list(query); ; page = orders.list(query.from(page.next()))) {
            for (var order : orders.findAll(
                    page.items().stream().map(OrderSummary::number).toList()))
                shipments.ofOrder(order.id()).stream()
                        .filter(parcel -> parcel.state() == Shipment.State.PACKED
                                && parcel.warehouse().equals(warehouse)
                                && sheets.all().noneMatch(sheet -> isOn(sheet, parcel.id())))
                        .forEach(parcel -> found.add(parcel(parcel)));
            if (page.next().isEmpty()) break;
        }
        return found.stream()
                .sorted(Comparator.comparing(parcel -> parcel.id().toString()))
                .toList();
    }

    @Override
    public synchronized void put(SheetNumber number, ShipmentId parcel, String trackingNumber) {
        var sheet = get(number).sheet();
        var known =
                sheet.entries().stream().filter(e -> e.parcel().equals(parcel)).findFirst();
        if (sheets.all().anyMatch(other -> !other.number().equals(number) && isOn(other, parcel))
                || known.filter(Entry::handed).isPresent()
                || known.isEmpty() && shipments.get(parcel).state() != Shipment.State.PACKED)
            throw new ParcelOnSheet(parcel);
        var entries = new ArrayList<>(sheet.entries());
        var entry = new Entry(parcel, trackingNumber, false, "");
        if (known.isPresent()) entries.set(entries.indexOf(known.get()), entry);
        else entries.add(entry);
        add(with(sheet, entries));
    }

    @Override
    public void take(SheetNumber number, ShipmentId parcel) {
        var sheet = get(number).sheet();
        add(with(
                sheet,
                sheet.entries().stream()
                        .filter(entry -> entry.handed() || !entry.parcel().equals(parcel))
                        .toList()));
    }

    @Override
    public void note(SheetNumber number, ShipmentId parcel, String problem) {
        var sheet = get(number).sheet();
        add(with(
                sheet,
                sheet.entries().stream()
                        .map(entry -> entry.parcel().equals(parcel)
                                ? new Entry(parcel, entry.trackingNumber(), problem.isEmpty(), problem)
                                : entry)
                        .toList()));
    }

    private Parcel parcel(Shipment parcel) {
        return new Parcel(
                parcel.id(),
                orders.get(parcel.order()).number(),
                parcel.service(),
                parcel.pieces().values().stream().mapToInt(Quantity::value).sum());
    }

    private static boolean isOn(HandoverSheet sheet, ShipmentId parcel) {
        return sheet.entries().stream().anyMatch(entry -> entry.parcel().equals(parcel));
    }

    private static HandoverSheet with(HandoverSheet s, List<Entry> entries) {
        return new HandoverSheet(
                s.number(), s.warehouse(), s.courier(), s.day(), s.startedBy(), s.startedAt(), entries);
    }
}
