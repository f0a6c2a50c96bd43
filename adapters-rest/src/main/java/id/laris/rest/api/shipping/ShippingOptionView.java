package id.laris.rest.api.shipping;

import id.laris.domain.shipping.ShippingOption;
import id.laris.rest.api.shared.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShippingOption")
public record ShippingOptionView(
        @Schema(description = "Send it as `shippingOption` of the order", examples = "REG")
        String service,

        MoneyView fee,
        int minDays,
        int maxDays,

        @Schema(description = "The larger of real and volumetric weight")
        long chargeableGrams) {
    public static ShippingOptionView of(ShippingOption option) {
        return new ShippingOptionView(
                option.service().value(),
                MoneyView.of(option.fee()),
                option.minDays(),
                option.maxDays(),
                option.chargeableGrams());
    }
}
