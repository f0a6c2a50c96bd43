package id.laris.application.order;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Pricing;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PriceDeskTest {
    private static final Optional<RegionCode> BATAM = Optional.of(new RegionCode("21.71.01.1001"));

    private final TestShop shop = new TestShop();

    private Pricing price(ShopSettings settings, Optional<RegionCode> place, Offer offer) {
        return new PriceDesk(shop.taxRules, shop.categories, settings)
                .price(List.of(new Pricing.Wanted(offer, Quantity.of(1))), rupiah(11_100), place, shop.clock.instant());
    }

    private static Offer offer(TaxClass own, String category) {
        return new Offer(
                new Sku("X-1"),
                new Slug("x"),
                "X",
                "",
                rupiah(111_000),
                PackedSize.ofGrams(100),
                Optional.ofNullable(own),
                Optional.ofNullable(category).map(Slug::new),
                Optional.empty());
    }

    private static ShopSettings settings(boolean charges, boolean taxesShipping, boolean included) {
        var s = TestShop.SETTINGS;
        return new ShopSettings(
                s.name(),
                s.publicUrl(),
                s.zone(),
                s.payWithin(),
                s.completeAfter(),
                s.bankAccounts(),
                charges,
                taxesShipping,
                included);
    }

    @Test
    void tax_is_within_prices_that_include_it_and_on_top_of_others() {
        var within = price(settings(true, true, true), Optional.empty(), offer(null, null))
                .totals();
        var onTop = price(settings(true, true, false), Optional.empty(), offer(null, null))
                .totals();

        assertThat(within.total()).isEqualTo(rupiah(122_100));
        assertThat(within.tax()).isEqualTo(rupiah(12_100));
        assertThat(within.net()).isEqualTo(rupiah(110_000));
        assertThat(onTop.goods()).isEqualTo(within.goods());
        assertThat(onTop.tax()).isEqualTo(rupiah(13_431));
        assertThat(onTop.net()).isEqualTo(rupiah(122_100));
        assertThat(onTop.total()).isEqualTo(rupiah(135_531));
        assertThat(onTop.goodsGross().plus(onTop.shippingGross())).isEqualTo(onTop.total());
    }

    @Test
    void a_product_bears_the_class_of_its_shelf_unless_it_has_one_of_its_own() {
        shop.categories.addMissing(List.of(
                new Category(new Slug("mewah"), "Mewah", Optional.empty(), Optional.empty(), 1),
                new Category(new Slug("kapal"), "Kapal", Optional.empty(), Optional.of(new Slug("mewah")), 1)));
        shop.categories.tax(new Slug("mewah"), Optional.of(TaxClass.LUXURY));

        assertThat(classOf(offer(null, "kapal"))).isEqualTo(TaxClass.LUXURY);
        assertThat(classOf(offer(TaxClass.EXEMPT, "kapal"))).isEqualTo(TaxClass.EXEMPT);
        assertThat(classOf(offer(null, "tak-dikenal"))).isEqualTo(TaxClass.STANDARD);
        shop.categories.tax(new Slug("kapal"), Optional.of(TaxClass.STANDARD));
        assertThat(classOf(offer(null, "kapal"))).isEqualTo(TaxClass.STANDARD);
    }

    private TaxClass classOf(Offer offer) {
        return price(TestShop.SETTINGS, Optional.empty(), offer).lines().get(0).taxClass();
    }

    @Test
    void where_goods_go_decides_the_rule() {
        shop.taxRules.add(new TaxRule(
                new TaxRuleId(UUID.randomUUID()),
                TaxClass.STANDARD,
                TaxZone.parse("21.71"),
                "Kawasan bebas",
                Percentage.of("0"),
                1,
                1,
                true,
                LocalDate.of(2025, 1, 1),
                Optional.empty()));

        assertThat(price(TestShop.SETTINGS, BATAM, offer(null, null)).totals().tax())
                .isEqualTo(rupiah(0));
        assertThat(price(TestShop.SETTINGS, Optional.empty(), offer(null, null))
                        .totals()
                        .tax())
                .isEqualTo(rupiah(12_100));
    }

    @Test
    void a_seller_who_charges_none_and_a_fee_that_is_passed_on() {
        var none = price(settings(false, true, false), Optional.empty(), offer(null, null))
                .totals();
        var passedOn = price(settings(true, false, true), Optional.empty(), offer(null, null))
                .totals();

        assertThat(none.taxes()).isEmpty();
        assertThat(none.total()).isEqualTo(rupiah(122_100));
        assertThat(none.taxName()).isEmpty();
        assertThat(passedOn.tax()).isEqualTo(rupiah(11_000));
        assertThat(passedOn.shippingClass()).isEqualTo(TaxClass.OUT_OF_SCOPE);
        assertThat(passedOn.taxName()).isEqualTo("PPN 12% × 11/12");
    }
}
