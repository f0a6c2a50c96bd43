package id.laris.application.catalogue;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Slug;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same facts in other headings, currencies, units and encodings. */
class ImportSpellingsTest {
    private final ImportDesk desk = new ImportDesk();

    @Test
    void todays_headings_mean_the_same_in_any_order_and_case() {
        var run = desk.run("SKU,price,Compare-at price,Title,URL handle,Description,Vendor,Product category,Tags,"
                + "Published on online store,Status,Barcode,Option1 name,Option1 value,Option1 Linked To,Charge tax,"
                + "Inventory quantity,Weight value (grams),Weight unit for display,Product image URL,Image position,"
                + "Image alt text,Variant image URL,Color (product.metafields.shopify.color-pattern)\n"
                + "T-1,75000,80000,Topi Kota,topi-kota,Topi,Rimba,Apparel & Accessories > Clothing Accessories > Hats,"
                + "topi,TRUE,Active,899,Ukuran,S,,FALSE,3,90.4,g,https://cdn.test/t.jpg,1,Topi,,#000\n");

        assertThat(desk.told(run)).isEmpty();
        var cap = desk.product("topi-kota");
        assertThat(cap.category()).contains(new Slug("hats"));
        assertThat(cap.optionNames()).containsExactly("Ukuran");
        var variant = cap.variants().get(0);
        assertThat(variant.price()).isEqualTo(rupiah(75_000));
        assertThat(variant.compareAt()).contains(rupiah(80_000));
        assertThat(variant.packed().grams()).isEqualTo(90);
        assertThat(variant.taxable()).isFalse();
        assertThat(variant.barcode()).contains("899");
        assertThat(cap.pictures()).containsExactly(new Picture("https://cdn.test/t.jpg", "Topi"));
        assertThat(desk.onHand("T-1")).isEqualTo(3);
    }

    @Test
    void prices_in_another_currency_are_turned_into_rupiah() {
        var run = desk.finish(desk.start(
                "Handle,Title,Variant Price,Variant Compare At Price\ngelang,Gelang,42.99,44.99\n", false, "16250"));

        assertThat(run.tally().warnings()).isZero();
        var variant = desk.product("gelang").variants().get(0);
        assertThat(variant.price()).isEqualTo(rupiah(698_588));
        assertThat(variant.compareAt()).contains(rupiah(731_088));
    }

    @Test
    void fractions_without_a_rate_are_rounded_and_warned_of() {
        var run = desk.run("Handle,Title,Variant Price\ngelang,Gelang,42.99\n");

        assertThat(desk.product("gelang").lowestPrice()).isEqualTo(rupiah(43));
        assertThat(desk.told(run)).containsExactly("2 Variant Price price-rounded");
        assertThat(run.tally().warnings()).isEqualTo(1);
    }

    @Test
    void weights_are_grams_or_in_the_rows_unit() {
        desk.run("Handle,Title,Variant Price,Variant Grams,Variant Weight,Variant Weight Unit\n"
                + "a,A,1,250,,kg\nb,B,1,,1.5,kg\nc,C,1,,2,lb\nd,D,1,,3,oz\ne,E,1,,4,\n");

        assertThat(List.of("a", "b", "c", "d", "e").stream()
                        .map(s -> desk.product(s).variants().get(0).packed().grams()))
                .containsExactly(250, 1_500, 907, 85, 4);
    }

    @Test
    void a_file_saved_by_a_spreadsheet_in_indonesia_is_read() {
        var csv = "sep=;\r\nHandle;Title;Variant Price\r\nkaos-batik;Kaos «Batik» – Édisi;90000\r\n";

        var run = desk.finish(desk.start(csv.getBytes(Charset.forName("windows-1252")), false, ""));

        assertThat(desk.told(run)).isEmpty();
        assertThat(desk.product("kaos-batik").title()).isEqualTo("Kaos «Batik» – Édisi");
        var utf16 = ("\uFEFF" + csv.replace(";", "\t").replace("kaos-batik", "kaos-dua"))
                .getBytes(StandardCharsets.UTF_16LE);
        desk.finish(desk.start(utf16, false, ""));
        assertThat(desk.product("kaos-dua").title()).isEqualTo("Kaos «Batik» – Édisi");
    }
}
