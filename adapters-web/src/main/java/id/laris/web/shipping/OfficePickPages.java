package id.laris.web.shipping;

import id.laris.application.shipping.ListPicks;
import id.laris.application.shipping.ListPicks.PickList;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.Contact;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.Hold;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.AnswersStaff;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the warehouse fetches for the chosen orders: one walk along the shelves a warehouse, then a slip for each order. */
@Path("/admin/pesanan/ambil")
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePickPages {
    /** @param at when the list was made */
    record Picks(int orders, List<Walk> walks, List<Slip> slips, Instant at) implements TemplateInstance {}

    /** One warehouse, by SKU. */
    record Walk(String code, String name, int orders, int pieces, List<Stop> stops) {}

    record Stop(String sku, String title, String option, int pieces, List<Share> shares) {}

    /** @param order whose pieces these are */
    record Share(String order, int pieces) {}

    record Slip(String number, Barcode barcode, String buyer, String service, String note, List<Line> lines) {}

    record Line(String sku, String title, String option, int pieces, String warehouse) {}

    private static final int MOST_ORDERS = 200;

    private final ListPicks listPicks;
    private final Warehouses warehouses;
    private final Clock clock;

    OfficePickPages(ListPicks listPicks, Warehouses warehouses, Clock clock) {
        this.listPicks = listPicks;
        this.warehouses = warehouses;
        this.clock = clock;
    }

    @GET
    public TemplateInstance picks(@QueryParam("nomor") List<String> numbers) {
        var wanted = numbers.stream()
                .map(OfficePickPages::number)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_ORDERS)
                .toList();
        var lists = listPicks.list(wanted);
        return new Picks(
                lists.size(),
                walks(lists),
                lists.stream().map(OfficePickPages::slip).toList(),
                clock.instant());
    }

    private List<Walk> walks(List<PickList> lists) {
        var names = warehouses.all().stream().collect(Collectors.toMap(Warehouse::code, Warehouse::name));
        SortedMap<WarehouseCode, SortedMap<Sku, List<Stop>>> byWarehouse = new TreeMap<>();
        for (var list : lists)
            for (var hold : list.holds())
                byWarehouse
                        .computeIfAbsent(hold.warehouse(), w -> new TreeMap<>())
                        .computeIfAbsent(hold.sku(), s -> new ArrayList<>())
                        .add(stop(list.order(), hold));
        return byWarehouse.entrySet().stream()
                .map(walk -> walk(walk.getKey(), names, walk.getValue()))
                .toList();
    }

    private static Walk walk(WarehouseCode code, Map<WarehouseCode, String> names, SortedMap<Sku, List<Stop>> bySku) {
        var stops = bySku.values().stream().map(OfficePickPages::together).toList();
        return new Walk(
                code.value(),
                names.getOrDefault(code, code.value()),
                (int) stops.stream()
                        .flatMap(stop -> stop.shares().stream())
                        .map(Share::order)
                        .distinct()
                        .count(),
                stops.stream().mapToInt(Stop::pieces).sum(),
                stops);
    }

    private static Stop stop(Order order, Hold hold) {
        var line = order.line(hold.sku());
        int pieces = hold.quantity().value();
        return new Stop(
                hold.sku().value(),
                line.title(),
                line.optionText(),
                pieces,
                List.of(new Share(order.number().value(), pieces)));
    }

    /** The same SKU for several orders is fetched once. */
    private static Stop together(List<Stop> stops) {
        var first = stops.get(0);
        return new Stop(
                first.sku(),
                first.title(),
                first.option(),
                stops.stream().mapToInt(Stop::pieces).sum(),
                stops.stream().flatMap(s -> s.shares().stream()).toList());
    }

    private static Slip slip(PickList list) {
        var order = list.order();
        return new Slip(
                order.number().value(),
                Barcode.of(order.number().value()),
                order.shipTo()
                        .map(to -> to.recipient() + ", " + to.village().regency())
                        .or(() -> order.buyer().map(Contact::name))
                        .orElse(""),
                order.service().value(),
                order.note(),
                list.holds().stream()
                        .map(h -> new Line(
                                h.sku().value(),
                                order.line(h.sku()).title(),
                                order.line(h.sku()).optionText(),
                                h.quantity().value(),
                                h.warehouse().value()))
                        .toList());
    }

    private static OrderNumber number(String typed) {
        try {
            return new OrderNumber(typed);
        } catch (Refusal unreadable) {
            return null;
        }
    }
}
