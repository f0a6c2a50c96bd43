package id.laris.web.stock;

import id.laris.application.stock.NoticeQuery;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.StockNotice.Standing;
import id.laris.domain.stock.WarehouseCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Which notices the page shows, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param warehouse empty for all one works in
 */
public record NoticeFilter(Standing standing, String warehouse, Optional<String> cursor) {
    private static final int ON_PAGE = 50;

    static NoticeFilter of(String standing, String warehouse, String cursor) {
        return new NoticeFilter(
                Arrays.stream(Standing.values())
                        .filter(s -> s.name().equals(standing))
                        .findFirst()
                        .orElse(Standing.OPEN),
                isCode(warehouse) ? warehouse : "",
                Optional.ofNullable(cursor).filter(place -> !place.isBlank()));
    }

    static boolean isCode(String text) {
        try {
            new WarehouseCode(text);
            return true;
        } catch (Invalid unreadable) {
            return false;
        }
    }

    NoticeQuery query() {
        return new NoticeQuery(
                Optional.of(standing),
                warehouse.isEmpty() ? Set.of() : Set.of(new WarehouseCode(warehouse)),
                cursor,
                ON_PAGE);
    }

    /** The same from the top. */
    public String beginning() {
        return on(standing);
    }

    public String on(Standing another) {
        return OfficeNoticePages.PATH + "?keadaan=" + another + (warehouse.isEmpty() ? "" : "&gudang=" + warehouse);
    }

    public String from(String place) {
        return beginning() + "&dari=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
