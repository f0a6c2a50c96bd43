package id.laris.bootstrap.demo;

import id.laris.application.shipping.Regions;
import id.laris.domain.customer.PostalAddress.VillageName;
import id.laris.domain.customer.RegionCode;
import java.util.List;
import java.util.Optional;

/** Knows every village by its code: names are no matter here. */
final class AllRegions implements Regions {
    @Override
    public List<Region> provinces() {
        return List.of();
    }

    @Override
    public List<Region> within(RegionCode parent) {
        return List.of();
    }

    @Override
    public Optional<VillageName> village(RegionCode code) {
        return Optional.of(new VillageName(code, "Desa", "Kecamatan", "Kabupaten", "Provinsi"));
    }

    @Override
    public Optional<Region> find(RegionCode code) {
        return Optional.empty();
    }

    @Override
    public Optional<String> postalCode(RegionCode village) {
        return Optional.empty();
    }
}
