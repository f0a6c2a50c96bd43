package id.laris.application.order;

import id.laris.application.catalogue.Categories;
import id.laris.application.shared.ShopSettings;
import id.laris.application.tax.TaxRules;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Pricing;
import id.laris.domain.shared.Money;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxTerms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prices goods by the tax rules of a day and a place: the same for cart, checkout and order. */
@Singleton
public final class PriceDesk {
    private final TaxRules taxes;
    private final Categories categories;
    private final ShopSettings settings;

    public PriceDesk(TaxRules taxes, Categories categories, ShopSettings settings) {
        this.taxes = taxes;
        this.categories = categories;
        this.settings = settings;
    }

    /** @param place where the goods go; empty when they are fetched, or nobody knows yet */
    public Pricing price(List<Pricing.Wanted> goods, Money shippingFee, Optional<RegionCode> place, Instant at) {
        var classed = goods.stream()
                .map(wanted -> new Pricing.Classed(wanted, classOf(wanted.offer())))
                .toList();
        return Pricing.of(classed, shippingFee, terms(place, at));
    }

    private TaxTerms terms(Optional<RegionCode> place, Instant at) {
        if (!settings.chargesTax()) return TaxTerms.NONE;
        var day = LocalDate.ofInstant(at, settings.zone());
        return new TaxTerms(true, settings.pricesIncludeTax(), taxes.law().at(day, place), settings.taxesShipping());
    }

    private TaxClass classOf(Offer offer) {
        return offer.taxClass().orElseGet(() -> Category.taxClassOn(offer.category(), categories.all()));
    }
}
