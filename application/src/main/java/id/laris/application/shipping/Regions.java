package id.laris.application.shipping;

import id.laris.domain.customer.PostalAddress.VillageName;
import id.laris.domain.customer.RegionCode;
import java.util.List;
import java.util.Optional;

/** Indonesia's provinces, regencies, districts and villages. */
public interface Regions {
    record Region(RegionCode code, String name) {}

    /** By name. */
    List<Region> provinces();

    /** The regions directly below, by name; empty for a village or an unknown code. */
    List<Region> within(RegionCode parent);

    /** A village with the names of all its levels. */
    Optional<VillageName> village(RegionCode code);

    Optional<Region> find(RegionCode code);

    /** The village's postal code; empty when no postal codes are loaded. */
    Optional<String> postalCode(RegionCode village);
}
