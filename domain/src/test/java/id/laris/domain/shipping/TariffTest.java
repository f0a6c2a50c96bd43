package id.laris.domain.shipping;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class TariffTest {
    private static final ServiceCode REGULAR = new ServiceCode("REG");
    private static final ServiceCode EXPRESS = new ServiceCode("YES");
    private static final RegionCode COBLONG = new RegionCode("32.73.02.1001");
    private static final RegionCode BEKASI = new RegionCode("32.75.01.1001");
    private static final RegionCode JAYAPURA = new RegionCode("91.71.01.1001");

    private final Tariff tariff = new Tariff(
            List.of(zone("JAVA", "31", "32", "33"), zone("BANDUNG", "32.73"), zone("FAR", "91")),
            List.of(
                    rate("JAVA", REGULAR, 12_000, 10_000, 30_000),
                    rate("JAVA", EXPRESS, 25_000, 20_000, 5_000),
                    rate("BANDUNG", REGULAR, 8_000, 6_000, 30_000),
                    rate("FAR", REGULAR, 60_000, 55_000, 10_000)));

    @Example
    void the_first_kilogram_and_every_further_one_begun_are_charged() {
        assertThat(regularTo(BEKASI, 0)).isEqualTo(rupiah(12_000));
        assertThat(regularTo(BEKASI, 1)).isEqualTo(rupiah(12_000));
        assertThat(regularTo(BEKASI, 1_000)).isEqualTo(rupiah(12_000));
        assertThat(regularTo(BEKASI, 1_001)).isEqualTo(rupiah(22_000));
        assertThat(regularTo(BEKASI, 30_000)).isEqualTo(rupiah(12_000 + 29 * 10_000));
    }

    @Example
    void the_narrower_region_wins_where_zones_overlap() {
        assertThat(regularTo(COBLONG, 500)).isEqualTo(rupiah(8_000));
        assertThat(regularTo(BEKASI, 500)).isEqualTo(rupiah(12_000));
    }

    @Example
    void nothing_is_offered_where_no_zone_lies() {
        assertThat(tariff.optionsFor(new RegionCode("51.01.01.2001"), 500)).isEmpty();
        assertThat(tariff.optionsFor(new RegionCode("32"), 500)).isNotEmpty();
        assertThat(new Tariff(List.of(), List.of()).optionsFor(BEKASI, 500)).isEmpty();
    }

    @Example
    void a_parcel_too_heavy_for_a_service_is_not_offered_that_service() {
        assertThat(tariff.optionsFor(BEKASI, 5_000))
                .extracting(ShippingOption::service)
                .containsExactly(REGULAR, EXPRESS);
        assertThat(tariff.optionsFor(BEKASI, 5_001))
                .extracting(ShippingOption::service)
                .containsExactly(REGULAR);
        assertThat(tariff.optionsFor(JAYAPURA, 10_001)).isEmpty();
        assertThat(tariff.optionsFor(BEKASI, Long.MAX_VALUE)).isEmpty();
    }

    @Property
    void a_heavier_parcel_never_costs_less(
            @ForAll @LongRange(min = 0, max = 30_000) long grams, @ForAll @LongRange(min = 0, max = 30_000) long more) {
        var heavier = Math.min(30_000, grams + more);

        assertThat(regularTo(BEKASI, grams)).isLessThanOrEqualTo(regularTo(BEKASI, heavier));
    }

    @Property
    void the_courier_charges_the_larger_of_weight_and_volume(
            @ForAll @IntRange(max = 1_000_000) int grams,
            @ForAll @IntRange(max = 1_000) int length,
            @ForAll @IntRange(max = 1_000) int width,
            @ForAll @IntRange(max = 1_000) int height) {
        var size = new PackedSize(grams, length, width, height);

        var volumetric = Math.ceil((double) length * width * height / 6);
        assertThat(size.chargeableGrams()).isEqualTo(Math.max(grams, (long) volumetric));
        assertThat(size.chargeableGrams(Quantity.of(3))).isEqualTo(3 * size.chargeableGrams());
    }

    @Example
    void a_big_light_box_is_charged_by_its_volume() {
        assertThat(new PackedSize(500, 40, 30, 20).chargeableGrams()).isEqualTo(4_000);
        assertThat(new PackedSize(500, 1, 1, 1).chargeableGrams()).isEqualTo(500);
        assertThat(new PackedSize(0, 1, 1, 1).chargeableGrams()).isEqualTo(1);
        assertThat(PackedSize.ofGrams(250).chargeableGrams()).isEqualTo(250);
    }

    @Example
    void impossible_sizes_and_rates_do_not_exist() {
        assertThatThrownBy(() -> PackedSize.ofGrams(-1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> PackedSize.ofGrams(1_000_001)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new PackedSize(1, 1, 1_001, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rate("X", REGULAR, -1, 0, 1)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rate("X", REGULAR, 1, 0, 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> rate("X", REGULAR, 1, 0, Long.MAX_VALUE)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Tariff.Rate("X", REGULAR, rupiah(1), rupiah(1), 3, 2, 1_000))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new ServiceCode("reg")).isInstanceOf(Invalid.class);
    }

    private Money regularTo(RegionCode place, long grams) {
        return tariff.optionsFor(place, grams).stream()
                .filter(o -> o.service().equals(REGULAR))
                .map(ShippingOption::fee)
                .findFirst()
                .orElseThrow();
    }

    private static Tariff.Zone zone(String code, String... regions) {
        return new Tariff.Zone(
                code,
                code,
                Arrays.stream(regions).map(RegionCode::new).collect(Collectors.toCollection(java.util.HashSet::new)));
    }

    private static Tariff.Rate rate(String zone, ServiceCode service, long first, long further, long most) {
        return new Tariff.Rate(zone, service, rupiah(first), rupiah(further), 1, 3, most);
    }
}
