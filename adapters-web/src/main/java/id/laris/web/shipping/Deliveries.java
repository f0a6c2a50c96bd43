package id.laris.web.shipping;

import id.laris.application.shipping.BrowseRegions;
import id.laris.application.shipping.EstimateShipping;
import id.laris.application.shipping.Regions.Region;
import id.laris.domain.catalogue.Variant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Estimates deliveries by province, the part of an address that a visitor tells before buying. */
@Singleton
public class Deliveries {
    /** Remembers the visitor's province. */
    public static final String COOKIE = "laris_province";

    private final BrowseRegions regions;
    private final EstimateShipping shipping;
    private volatile List<Region> provinces = List.of();

    Deliveries(BrowseRegions regions, EstimateShipping shipping) {
        this.regions = regions;
        this.shipping = shipping;
    }

    /** @param province code as asked or remembered; nonsense counts as none */
    public DeliveryView estimate(Variant variant, String province) {
        var known = provinces();
        var place =
                known.stream().filter(p -> p.code().value().equals(province)).findFirst();
        return new DeliveryView(
                known,
                place.orElse(null),
                place.map(p -> shipping.estimate(variant.packed(), p.code()).stream()
                                .map(DeliveryView.Way::of)
                                .toList())
                        .orElse(List.of()));
    }

    public Optional<Region> province(String code) {
        return provinces().stream().filter(p -> p.code().value().equals(code)).findFirst();
    }

    /** Provinces change by law, not by the hour: read once they are there. */
    private List<Region> provinces() {
        if (provinces.isEmpty()) provinces = regions.below(Optional.empty());
        return provinces;
    }
}
