package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.customer.RegionCode;
import java.util.List;
import java.util.Optional;

/** The regions of an address, one level at a time: all provinces, or what lies below a region. */
@UseCase
@OpenToAll
public final class BrowseRegions {
    private final Regions regions;

    public BrowseRegions(Regions regions) {
        this.regions = regions;
    }

    public List<Regions.Region> below(Optional<RegionCode> parent) {
        return parent.map(regions::within).orElseGet(regions::provinces);
    }
}
