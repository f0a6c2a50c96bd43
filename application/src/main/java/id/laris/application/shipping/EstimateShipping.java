package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.shipping.PackedSize;
import id.laris.domain.shipping.ShippingOption;
import java.util.List;

/** What one piece would cost to ship to a place, before there is a cart: cheapest first, empty where the shop does not ship. */
@UseCase
@OpenToAll
public final class EstimateShipping {
    private final Tariffs tariffs;

    public EstimateShipping(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    public List<ShippingOption> estimate(PackedSize piece, RegionCode place) {
        return tariffs.current().optionsFor(place, piece.chargeableGrams());
    }
}
