package id.laris.domain.shipping;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The shop does not ship this cart there by that service. */
public final class ShippingNotOffered extends Refusal {
    public ShippingNotOffered(ServiceCode service, String place) {
        super(
                Kind.INVALID,
                "shipping-not-offered",
                "%s is not offered to %s".formatted(service, place),
                Map.of("shippingOption", service.value(), "place", place));
    }
}
