package id.laris.rest.api.stock;

import id.laris.application.stock.WarehouseTerms;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.Warehouse;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Warehouse", description = "A place goods are kept and shipped from")
record WarehouseView(
        String code,
        String name,
        String street,

        @Schema(description = "Code of the regency, district or village where it stands")
        String region,

        @Schema(description = "Smaller ships first") int priority,

        @Schema(description = "Codes of provinces and regencies it ships to; none for everywhere")
        List<String> zones,

        @Schema(description = "When it is open, by weekday; none of them when nobody has said")
        Map<DayOfWeek, String> hours,

        @Schema(description = "Whether customers may fetch their orders here")
        boolean pickUp,

        @Schema(description = "An inactive one gets no new orders")
        boolean active,

        @Schema(nullable = true, description = "Pieces it can hold; null when nobody has counted")
        Integer capacity) {
    static WarehouseView of(Warehouse warehouse) {
        var hours = new TreeMap<DayOfWeek, String>();
        warehouse.hours().days().forEach((day, open) -> hours.put(day, open.toString()));
        return new WarehouseView(
                warehouse.code().value(),
                warehouse.name(),
                warehouse.street(),
                warehouse.place().value(),
                warehouse.priority(),
                warehouse.zones().stream().map(RegionCode::value).toList(),
                hours,
                warehouse.pickUp(),
                warehouse.active(),
                warehouse.capacity().orElse(null));
    }

    @Schema(name = "WarehouseRequest")
    record WarehouseRequest(
            @Schema(
                    description = "For a new one: 2 to 10 capital letters or digits; it never changes",
                    examples = "SBY")
            String code,

            String name,
            String street,

            @Schema(description = "Code of a regency, district or village")
            String region,

            @Schema(description = "0 to 9999, 100 when absent; smaller ships first")
            Integer priority,

            List<String> zones,
            Map<DayOfWeek, String> hours,

            @Schema(description = "True when absent") Boolean pickUp,
            @Schema(description = "True when absent") Boolean active,

            @Schema(
                    description =
                            "Pieces it can hold, 1 to 1,000,000,000: advice buys no more than that; no limit when absent")
            Integer capacity)
            implements JsonRequest {
        private static final int LATE = 100;

        WarehouseTerms terms() {
            return new WarehouseTerms(
                    name,
                    street,
                    Asked.text(region)
                            .map(RegionCode::new)
                            .orElseThrow(() -> new Invalid("region", region, "a code such as 32.73")),
                    priority == null ? LATE : priority,
                    served(),
                    open(),
                    pickUp == null || pickUp,
                    active == null || active,
                    Optional.ofNullable(capacity));
        }

        private Set<RegionCode> served() {
            var served = new LinkedHashSet<RegionCode>();
            if (zones != null) zones.forEach(zone -> served.add(zone(zone)));
            return served;
        }

        private static RegionCode zone(String code) {
            try {
                return new RegionCode(code);
            } catch (Invalid unreadable) {
                throw new Invalid("zones", code, "codes of provinces and regencies");
            }
        }

        private Map<DayOfWeek, String> open() {
            var open = new TreeMap<DayOfWeek, String>();
            if (hours != null)
                hours.forEach((day, text) -> {
                    if (day != null && text != null) open.put(day, text);
                });
            return open;
        }
    }
}
