package id.laris.web.shipping;

import id.laris.application.shipping.Regions.Region;
import id.laris.domain.shipping.ShippingOption;
import id.laris.web.shared.Formats;
import java.util.List;

/**
 * What shipping one piece would cost the visitor.
 *
 * @param province where to, as chosen before; null when nobody chose
 * @param ways empty when no province is chosen or none is served
 */
public record DeliveryView(List<Region> provinces, Region province, List<Way> ways) {
    public record Way(String service, String fee, int minDays, int maxDays) {
        static Way of(ShippingOption option) {
            return new Way(option.service().value(), Formats.text(option.fee()), option.minDays(), option.maxDays());
        }
    }
}
