package id.laris.application.order;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.order.Pricing;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prices goods by the tax rule of the day: the same for cart, checkout and order. */
@Singleton
public final class PriceDesk {
    private final TaxRules taxes;
    private final ShopSettings settings;
    private final Clock clock;

    public PriceDesk(TaxRules taxes, ShopSettings settings, Clock clock) {
        this.taxes = taxes;
        this.settings = settings;
        this.clock = clock;
    }

    public Pricing price(List<Pricing.Wanted> goods, Money shippingFee) {
        var rule = settings.chargesTax()
                ? taxes.on(LocalDate.ofInstant(clock.instant(), settings.zone()))
                : Optional.<id.laris.domain.invoice.TaxRule>empty();
        return Pricing.of(goods, shippingFee, rule, settings.taxesShipping());
    }
}
