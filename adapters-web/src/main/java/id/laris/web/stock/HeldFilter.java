package id.laris.web.stock;

import id.laris.application.stock.ReservationQuery;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which reservations the page shows, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param sku empty for all
 * @param warehouse empty for all one works in
 * @param tab null for all
 */
public record HeldFilter(String sku, String warehouse, OrderTab tab, Optional<String> cursor) {
    /** Where orders lie that hold pieces. */
    static final List<OrderTab> TABS = List.of(OrderTab.AWAITING_PAYMENT, OrderTab.READY_TO_PROCESS);

    private static final int ON_PAGE = 50;

    static HeldFilter of(String sku, String warehouse, String tab, String cursor) {
        return new HeldFilter(
                isSku(sku) ? sku.strip() : "",
                NoticeFilter.isCode(warehouse) ? warehouse : "",
                Arrays.stream(OrderTab.values())
                        .filter(t -> TABS.contains(t) && t.name().equals(tab))
                        .findFirst()
                        .orElse(null),
                Optional.ofNullable(cursor).filter(place -> !place.isBlank()));
    }

    private static boolean isSku(String text) {
        try {
            new Sku(text);
            return true;
        } catch (Invalid unreadable) {
            return false;
        }
    }

    ReservationQuery query() {
        return new ReservationQuery(
                sku.isEmpty() ? Optional.empty() : Optional.of(new Sku(sku)),
                warehouse.isEmpty() ? Set.of() : Set.of(new WarehouseCode(warehouse)),
                Optional.ofNullable(tab),
                cursor,
                ON_PAGE);
    }

    /** The same from the top. */
    public String beginning() {
        return OfficeHeldPages.PATH + "?sku=" + URLEncoder.encode(sku, StandardCharsets.UTF_8) + "&gudang=" + warehouse
                + (tab == null ? "" : "&tab=" + tab);
    }

    public String from(String place) {
        return beginning() + "&dari=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
