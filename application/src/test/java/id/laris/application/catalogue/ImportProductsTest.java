package id.laris.application.catalogue;

import static id.laris.application.catalogue.ImportDesk.SHIRT;
import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import id.laris.domain.stock.StockMovement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a product file of Shopify becomes in the shop. */
class ImportProductsTest {
    private final ImportDesk desk = new ImportDesk();

    @Test
    void a_product_with_variants_and_pictures_goes_in_whole() {
        var run = desk.run(SHIRT);

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.tally()).isEqualTo(new Tally(3, 1, 0, 0, 0, 0, 0, 0));
        assertThat(run.percent()).isEqualTo(100);
        var shirt = desk.product("kaos-polos");
        assertThat(shirt.text(Language.ID).title()).isEqualTo("Kaos Polos");
        assertThat(shirt.text(Language.ID).description()).isEqualTo("<p>Katun, <b>adem</b></p>");
        assertThat(shirt.brand()).isEqualTo("Rimba");
        assertThat(shirt.category()).contains(new Slug("kaos-pria"));
        assertThat(shirt.tags()).containsExactly("katun", "polos");
        assertThat(shirt.published()).isTrue();
        assertThat(shirt.optionNames()).containsExactly("Warna", "Ukuran");
        assertThat(shirt.variants()).extracting(Variant::optionText).containsExactly("Hitam / M", "Putih / L");
        var black = shirt.variant(new Sku("KP-H-M")).orElseThrow();
        assertThat(black.price()).isEqualTo(rupiah(120_000));
        assertThat(black.compareAt()).contains(rupiah(150_000));
        assertThat(black.packed()).isEqualTo(PackedSize.ofGrams(220));
        assertThat(black.barcode()).contains("8991234567890");
        assertThat(black.picture()).contains("https://cdn.test/hitam.jpg");
        assertThat(black.taxable()).isTrue();
        assertThat(shirt.variants().get(1).taxable()).isFalse();
        assertThat(shirt.pictures())
                .containsExactly(
                        new Picture("https://cdn.test/2.jpg", ""),
                        new Picture("https://cdn.test/1.jpg", "Depan"),
                        new Picture("https://cdn.test/3.jpg", "Belakang"),
                        new Picture("https://cdn.test/hitam.jpg", "Hitam / M"));
        assertThat(desk.shop.categories.all()).anyMatch(c -> c.name().equals("Kaos Pria"));
    }

    @Test
    void first_stock_comes_into_the_first_warehouse_and_says_where_from() {
        var run = desk.run(SHIRT);

        assertThat(desk.onHand("KP-H-M")).isEqualTo(5);
        assertThat(desk.onHand("KP-P-L")).isZero();
        var movements = desk.movements("KP-H-M");
        assertThat(movements).hasSize(1);
        assertThat(movements.get(0).warehouse()).isEqualTo(Goods.BANDUNG);
        assertThat(movements.get(0).kind()).isEqualTo(StockMovement.Kind.RECEIPT);
        assertThat(movements.get(0).document()).isEqualTo("import:" + run.id());
        assertThat(desk.shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void title_and_default_title_mean_that_there_is_no_choice() {
        desk.run("Handle,Title,Option1 Name,Option1 Value,Variant Price\ntas,Tas,Title,Default Title,90000\n");

        assertThat(desk.product("tas").optionNames()).isEmpty();
        assertThat(desk.product("tas").variants())
                .extracting(v -> v.sku().value())
                .containsExactly("TAS");
    }

    @Test
    void an_option_that_is_really_called_title_stays() {
        desk.run(
                "Handle,Title,Option1 Name,Option1 Value,Variant Price\nbuku,Buku,Title,Jilid 1,1\nbuku,,,Jilid 2,2\n");

        assertThat(desk.product("buku").optionNames()).containsExactly("Title");
        assertThat(desk.product("buku").variants()).hasSize(2);
    }

    @Test
    void missing_skus_are_made_once_and_for_all() {
        var csv = "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price,Variant SKU\n"
                + "jaket,Jaket,Warna,Nila Tua,Ukuran,M,1000,\njaket,,,Nila Tua,,L,1000,\n";
        desk.run(csv);
        assertThat(desk.product("jaket").variants())
                .extracting(v -> v.sku().value())
                .containsExactly("JAKET.NILA-TUA.M", "JAKET.NILA-TUA.L");

        assertThat(desk.run(csv).tally().unchanged()).isEqualTo(1);
    }

    @Test
    void a_handle_that_comes_back_later_is_added_not_overwritten() {
        var csv = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src\n"
                + "kaos,Kaos,Ukuran,S,K-S,1000,https://cdn.test/1.jpg\n"
                + "topi,Topi,,,T,500,\n"
                + "kaos,,,M,K-M,1100,https://cdn.test/2.jpg\n"
                + "kaos,,,,,,https://cdn.test/3.jpg\n";
        var run = desk.run(csv);

        assertThat(run.tally()).isEqualTo(new Tally(4, 2, 0, 0, 0, 0, 0, 0));
        var shirt = desk.product("kaos");
        assertThat(shirt.title()).isEqualTo("Kaos");
        assertThat(shirt.variants()).extracting(v -> v.sku().value()).containsExactly("K-S", "K-M");
        assertThat(shirt.pictures())
                .extracting(Picture::address)
                .containsExactly("https://cdn.test/1.jpg", "https://cdn.test/2.jpg", "https://cdn.test/3.jpg");

        var again = desk.run(csv);
        assertThat(again.tally()).isEqualTo(new Tally(4, 0, 0, 2, 0, 0, 0, 0));
        assertThat(desk.product("kaos")).isEqualTo(shirt);
    }

    @Test
    void drafts_archived_and_unpublished_products_are_not_shown() {
        desk.run(
                "Handle,Title,Variant Price,Published,Status\n"
                        + "a,A,1,TRUE,active\nb,B,1,FALSE,active\nc,C,1,TRUE,draft\nd,D,1,TRUE,archived\ne,E,1,,\nf,F,1,true,\n");

        assertThat(List.of("a", "b", "c", "d", "e", "f").stream()
                        .map(desk::product)
                        .map(Product::published))
                .containsExactly(true, false, false, false, true, true);
    }
}
