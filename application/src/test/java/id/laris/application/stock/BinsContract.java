package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.BinInUse;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every plan of bins promises. */
public interface BinsContract {
    Bins bins();

    /** Where the warehouses are kept that the bins stand in. */
    Warehouses warehouses();

    private WarehouseCode place() {
        var code = new WarehouseCode(
                "B" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
        warehouses().add(new Warehouse(code, "Gudang Rak", "", new RegionCode("32.73"), 9_999));
        return code;
    }

    private static List<BinCode> walk(String... bins) {
        return Arrays.stream(bins).map(BinCode::new).toList();
    }

    private static Sku sku() {
        return new Sku("R-" + UUID.randomUUID());
    }

    @Test
    default void bins_come_as_they_are_walked_with_what_lies_in_them() {
        var place = place();
        assertThat(bins().in(place)).isEmpty();
        bins().arrange(place, walk("B-02", "A-01", "C-03"));
        bins().settle(List.of(
                new HomeBin(sku(), place, new BinCode("A-01")), new HomeBin(sku(), place, new BinCode("A-01"))));

        assertThat(bins().in(place))
                .containsExactly(
                        new Bins.Bin(new BinCode("B-02"), 0),
                        new Bins.Bin(new BinCode("A-01"), 2),
                        new Bins.Bin(new BinCode("C-03"), 0));
    }

    @Test
    default void rearranged_bins_keep_what_lies_in_them() {
        var place = place();
        var sku = sku();
        bins().arrange(place, walk("A-01", "B-02"));
        bins().settle(List.of(new HomeBin(sku, place, new BinCode("A-01"))));

        bins().arrange(place, walk("C-03", "A-01"));

        assertThat(bins().in(place)).extracting(bin -> bin.code().value()).containsExactly("C-03", "A-01");
        assertThat(bins().homes(List.of(sku))).containsExactly(new HomeBin(sku, place, new BinCode("A-01")));
    }

    @Test
    default void a_bin_that_is_a_home_stays() {
        var place = place();
        bins().arrange(place, walk("A-01", "B-02"));
        bins().settle(List.of(new HomeBin(sku(), place, new BinCode("A-01"))));

        assertThatThrownBy(() -> bins().arrange(place, walk("B-02"))).isInstanceOf(BinInUse.class);
        assertThat(bins().in(place)).hasSize(2);
    }

    @Test
    default void a_sku_has_one_home_in_each_warehouse() {
        var here = place();
        var there = place();
        var sku = sku();
        bins().arrange(here, walk("A-01", "B-02"));
        bins().arrange(there, walk("Z-09"));
        bins().settle(List.of(
                new HomeBin(sku, here, new BinCode("A-01")), new HomeBin(sku, there, new BinCode("Z-09"))));

        bins().settle(List.of(new HomeBin(sku, here, new BinCode("B-02"))));

        assertThat(bins().homes(List.of(sku)))
                .containsExactlyInAnyOrder(
                        new HomeBin(sku, here, new BinCode("B-02")), new HomeBin(sku, there, new BinCode("Z-09")));
        bins().leave(sku, here);
        bins().leave(sku, here);
        assertThat(bins().homes(List.of(sku))).hasSize(1);
        assertThat(bins().homesIn(here)).isEmpty();
    }

    @Test
    default void homes_come_in_walking_order_then_by_sku() {
        var place = place();
        var first = new Sku("R-1-" + UUID.randomUUID());
        var second = new Sku("R-2-" + UUID.randomUUID());
        var third = new Sku("R-3-" + UUID.randomUUID());
        bins().arrange(place, walk("B-02", "A-01"));
        bins().settle(List.of(
                new HomeBin(second, place, new BinCode("B-02")),
                new HomeBin(first, place, new BinCode("A-01")),
                new HomeBin(third, place, new BinCode("B-02"))));

        assertThat(bins().homesIn(place)).extracting(HomeBin::sku).containsExactly(second, third, first);
        assertThat(bins().homes(List.of(first, third))).extracting(HomeBin::sku).containsExactly(third, first);
    }

    @Test
    default void a_bin_that_is_not_there_is_no_home() {
        var place = place();
        bins().arrange(place, walk("A-01"));
        var sku = sku();

        assertThatThrownBy(() -> bins().settle(List.of(new HomeBin(sku, place, new BinCode("X-99")))))
                .isInstanceOf(Missing.class)
                .hasFieldOrPropertyWithValue("code", "bin-not-found");
        assertThat(bins().homes(List.of(sku))).isEmpty();
    }
}
