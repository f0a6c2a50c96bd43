package id.laris.application.catalogue;

import static id.laris.application.catalogue.ImportDesk.SHIRT;
import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a product file changes in a shop that has its products already. */
class ImportAgainTest {
    private final ImportDesk desk = new ImportDesk();

    @Test
    void the_same_file_again_changes_nothing() {
        desk.run(SHIRT);
        var before = desk.product("kaos-polos");
        var events = desk.shop.events.published().size();

        var again = desk.run(SHIRT);

        assertThat(again.tally()).isEqualTo(new Tally(3, 0, 0, 1, 0, 0, 0, 0));
        assertThat(desk.product("kaos-polos")).isEqualTo(before);
        assertThat(desk.onHand("KP-H-M")).isEqualTo(5);
        assertThat(desk.shop.events.published()).hasSize(events);
    }

    @Test
    void stock_that_was_sold_meanwhile_is_not_filled_up_again() {
        desk.run(SHIRT);
        desk.shop.stock.post(List.of(new StockMovement(
                desk.shop.ids.next(),
                new Sku("KP-H-M"),
                Goods.BANDUNG,
                StockMovement.Kind.DAMAGE,
                -5,
                "rusak",
                desk.shop.clock.instant())));

        desk.run(SHIRT.replace("120000", "130000"));

        assertThat(desk.onHand("KP-H-M")).isZero();
    }

    @Test
    void an_update_keeps_the_product_and_says_what_changed() {
        desk.run(SHIRT);
        var before = desk.product("kaos-polos");

        var run = desk.run(SHIRT.replace("120000", "110000").replace("Kaos Polos,", "Kaos Polos Baru,"));

        assertThat(run.tally()).isEqualTo(new Tally(3, 0, 1, 0, 0, 0, 0, 0));
        var after = desk.product("kaos-polos");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.createdAt()).isEqualTo(before.createdAt());
        assertThat(after.title()).isEqualTo("Kaos Polos Baru");
        assertThat(after.variant(new Sku("KP-H-M")).orElseThrow().price()).isEqualTo(rupiah(110_000));
        assertThat(desk.shop.events.types())
                .filteredOn("catalogue.product-changed"::equals)
                .hasSize(2);
    }

    @Test
    void a_variant_that_the_file_does_not_name_is_kept_and_noted() {
        desk.run(SHIRT);

        var run = desk.run(SHIRT.lines().filter(l -> !l.contains("KP-P-L")).reduce("", (a, b) -> a + b + "\n"));

        assertThat(desk.product("kaos-polos").variants())
                .extracting(v -> v.sku().value())
                .containsExactly("KP-H-M", "KP-P-L");
        assertThat(desk.told(run)).containsExactly("2 Variant SKU variants-kept");
        assertThat(run.tally().notes()).isEqualTo(1);
    }

    @Test
    void columns_that_the_file_does_not_have_stay_as_they_are() {
        desk.run(SHIRT);
        var before = desk.product("kaos-polos");

        var run = desk.run("Handle,Variant SKU,Variant Price\nkaos-polos,KP-P-L,99000\n");

        assertThat(run.tally().updated()).isEqualTo(1);
        var after = desk.product("kaos-polos");
        assertThat(after.variant(new Sku("KP-P-L")).orElseThrow().price()).isEqualTo(rupiah(99_000));
        assertThat(after.pictures()).isEqualTo(before.pictures());
        assertThat(after.texts()).isEqualTo(before.texts());
        assertThat(after.category()).isEqualTo(before.category());
        assertThat(after.variants()).hasSize(2);
    }

    @Test
    void a_former_price_goes_when_the_file_has_none_any_more() {
        desk.run(SHIRT);

        desk.run(SHIRT.replace("120000,150000", "120000,"));

        assertThat(desk.product("kaos-polos").variants().get(0).compareAt()).isEmpty();
    }

    @Test
    void a_row_without_sku_is_the_variant_with_its_option_values() {
        desk.run(SHIRT);

        var run = desk.run(
                "Handle,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price\nkaos-polos,Warna,Putih,Ukuran,L,88000\n");

        assertThat(desk.product("kaos-polos")
                        .variant(new Sku("KP-P-L"))
                        .orElseThrow()
                        .price())
                .isEqualTo(rupiah(88_000));
        assertThat(desk.product("kaos-polos").variants()).hasSize(2);
        assertThat(run.tally().badRows()).isZero();
    }

    @Test
    void pictures_of_the_file_replace_those_of_the_shop() {
        desk.run(SHIRT);

        desk.run(SHIRT.replace("https://cdn.test/2.jpg", "https://cdn.test/baru.jpg"));

        assertThat(desk.product("kaos-polos").pictures())
                .extracting(Picture::address)
                .contains("https://cdn.test/baru.jpg")
                .doesNotContain("https://cdn.test/2.jpg");
    }

    @Test
    void what_staff_entered_beside_the_file_stays() {
        var before = desk.product("kaos-kawung");

        desk.run("Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Price\n"
                + "kaos-kawung,Kaos Kawung,Warna,Nila,Ukuran,M,KAOS-NILA-M,1000\n");

        var after = desk.product("kaos-kawung");
        assertThat(after.specification()).isEqualTo(before.specification());
        assertThat(after.pictures()).isEqualTo(before.pictures());
        assertThat(after.tags()).isEqualTo(before.tags());
        assertThat(after.texts()).isEqualTo(before.texts());
        assertThat(after.variants()).hasSize(2);
    }
}
