package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.shared.Money;
import id.laris.domain.shipping.ShippingOption;
import org.junit.jupiter.api.Test;

/** What every keeper of the tariff promises. */
public interface TariffsContract {
    Tariffs tariffs();

    @Test
    default void the_tariff_that_was_set_prices_parcels() {
        tariffs().replace(Goods.tariff());
        tariffs().replace(Goods.tariff());

        var options = tariffs().current().optionsFor(FewRegions.BANDUNG_VILLAGE, 1_001);

        assertThat(options).extracting(ShippingOption::service).containsExactly(Goods.REGULAR, Goods.EXPRESS);
        assertThat(options).extracting(ShippingOption::fee).containsExactly(Money.rupiah(18_000), Money.rupiah(36_000));
        assertThat(options.get(0).minDays()).isEqualTo(2);
        assertThat(tariffs().current().optionsFor(FewRegions.JAYAPURA_VILLAGE, 1_000))
                .isEmpty();
    }
}
