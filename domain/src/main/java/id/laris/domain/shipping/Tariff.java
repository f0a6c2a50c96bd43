package id.laris.domain.shipping;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The shop's own price list for parcels: zones made of provinces or regencies, and for each zone and service a price for the
 * first kilogram and for every further one begun. The narrower region wins when zones overlap.
 */
public record Tariff(List<Zone> zones, List<Rate> rates) {
    /** @param regions provinces or regencies served at this zone's prices */
    public record Zone(String code, String name, Set<RegionCode> regions) {
        public Zone {
            regions = Set.copyOf(regions);
        }

        private int depth(RegionCode place) {
            return regions.stream()
                    .filter(r ->
                            place.value().equals(r.value()) || place.value().startsWith(r.value() + "."))
                    .mapToInt(r -> r.value().length())
                    .max()
                    .orElse(0);
        }
    }

    /** No service takes more than a thousand tonnes: keeps the arithmetic of fees far from overflow. */
    private static final long HEAVIEST = 1_000_000_000L;

    /** @param most heaviest parcel this service takes, in grams */
    public record Rate(
            String zone, ServiceCode service, Money firstKg, Money furtherKg, int minDays, int maxDays, long most) {
        public Rate {
            if (firstKg.isNegative() || furtherKg.isNegative()) throw new Invalid("fee", firstKg, "zero or more");
            if (minDays < 0 || maxDays < minDays)
                throw new Invalid("days", minDays + "-" + maxDays, "from few to many");
            if (most < 1 || most > HEAVIEST) throw new Invalid("weight", most, "1 to " + HEAVIEST + " grams");
        }

        Money feeFor(long grams) {
            long kilograms = Math.max(1, (grams + 999) / 1_000);
            return firstKg.plus(furtherKg.times(Quantity.of((int) (kilograms - 1))));
        }
    }

    public Tariff {
        zones = List.copyOf(zones);
        rates = List.copyOf(rates);
    }

    /** The options for a parcel of that chargeable weight to that place, cheapest first; empty where the shop does not ship. */
    public List<ShippingOption> optionsFor(RegionCode place, long chargeableGrams) {
        return zones.stream()
                .filter(z -> z.depth(place) > 0)
                .max(Comparator.comparingInt(z -> z.depth(place)))
                .map(zone -> rates.stream()
                        .filter(r -> r.zone().equals(zone.code()) && chargeableGrams <= r.most())
                        .map(r -> new ShippingOption(
                                r.service(), r.feeFor(chargeableGrams), r.minDays(), r.maxDays(), chargeableGrams))
                        .sorted(Comparator.comparing(ShippingOption::fee))
                        .toList())
                .orElse(List.of());
    }
}
