package id.laris.domain.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarehouseTest {
    private static final Warehouse BANDUNG =
            new Warehouse(new WarehouseCode("BDG"), "Gudang Bandung", "Jl. Braga 1", new RegionCode("32.73"), 1);

    private static Warehouse serving(String... zones) {
        return BANDUNG.with(
                "Gudang",
                "",
                BANDUNG.place(),
                1,
                Set.of(java.util.Arrays.stream(zones).map(RegionCode::new).toArray(RegionCode[]::new)),
                OpeningHours.UNKNOWN,
                true,
                true);
    }

    @Test
    void one_without_zones_serves_everywhere() {
        assertThat(BANDUNG.serves(new RegionCode("91.71.01.1001"))).isTrue();
    }

    @Test
    void one_with_zones_serves_what_lies_within_them_and_nothing_else() {
        var some = serving("32", "31.74");

        assertThat(some.serves(new RegionCode("32.73.01.1001"))).isTrue();
        assertThat(some.serves(new RegionCode("31.74.05.1001"))).isTrue();
        assertThat(some.serves(new RegionCode("31.73.05.1001"))).isFalse();
    }

    @Test
    void zones_are_provinces_or_regencies_and_a_place_is_narrower_than_a_province() {
        assertThatThrownBy(() -> serving("32.73.01")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Warehouse(BANDUNG.code(), "Gudang", "", new RegionCode("32"), 1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Warehouse(BANDUNG.code(), "Gudang", "", BANDUNG.place(), -1))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Warehouse(BANDUNG.code(), " ", "", BANDUNG.place(), 1))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void hours_are_read_as_people_write_them() {
        var hours = OpeningHours.parse(
                Map.of(DayOfWeek.MONDAY, "8.00 - 17.00", DayOfWeek.SATURDAY, "08:00-12:30", DayOfWeek.SUNDAY, " "));

        assertThat(hours.on(DayOfWeek.MONDAY)).hasToString("Optional[08:00-17:00]");
        assertThat(hours.on(DayOfWeek.SATURDAY)).hasToString("Optional[08:00-12:30]");
        assertThat(hours.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        for (var wrong :
                new String[] {"17:00-08:00", "08:00-08:00", "08:00", "25:00-26:00", "pagi-sore", "08:00-12:00-17:00"})
            assertThatThrownBy(() -> OpeningHours.parse(Map.of(DayOfWeek.MONDAY, wrong)))
                    .as(wrong)
                    .isInstanceOf(Invalid.class)
                    .hasFieldOrPropertyWithValue("code", "invalid-hours");
    }

    @Test
    void bins_are_written_in_capitals() {
        assertThat(new BinCode(" a-01-3 ")).isEqualTo(new BinCode("A-01-3"));
        for (var wrong : new String[] {"", "-A", "A--1", "A 1", "A-1-2-3-4-5", "ABCDEFGHI", "RAK/1"})
            assertThatThrownBy(() -> new BinCode(wrong)).as(wrong).isInstanceOf(Invalid.class);
    }
}
