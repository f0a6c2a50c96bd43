package id.laris.application.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.RegionCode;
import org.junit.jupiter.api.Test;

/** What every source of regions promises, told by Bandung's district Sukasari. */
public interface RegionsContract {
    Regions regions();

    @Test
    default void leads_from_the_province_down_to_the_village_by_name() {
        assertThat(regions().provinces())
                .extracting(Regions.Region::name)
                .contains("Jawa Barat")
                .isSorted();
        assertThat(regions().within(new RegionCode("32")))
                .extracting(Regions.Region::code)
                .contains(new RegionCode("32.73"));
        assertThat(regions().within(new RegionCode("32.73")))
                .extracting(Regions.Region::name)
                .contains("Sukasari")
                .isSorted();
        assertThat(regions().within(new RegionCode("32.73.01")))
                .extracting(r -> r.code().value())
                .allMatch(c -> c.startsWith("32.73.01."));
        assertThat(regions().within(FewRegions.BANDUNG_VILLAGE)).isEmpty();
        assertThat(regions().within(new RegionCode("99"))).isEmpty();
    }

    @Test
    default void a_village_knows_where_it_lies() {
        var village = regions().village(FewRegions.BANDUNG_VILLAGE).orElseThrow();

        assertThat(village.district()).isEqualTo("Sukasari");
        assertThat(village.regency()).isEqualTo("Kota Bandung");
        assertThat(village.province()).isEqualTo("Jawa Barat");
        assertThat(regions().village(new RegionCode("32.73.01.9999"))).isEmpty();
        assertThat(regions().village(new RegionCode("32.73"))).isEmpty();
        assertThat(regions().find(new RegionCode("32"))).isPresent();
        assertThat(regions().find(new RegionCode("99"))).isEmpty();
    }
}
