package id.laris.application.catalogue;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a product file of Shopify becomes in the shop. */
class ImportProductsTest {
    private static final String OLD_HEADINGS =
            "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,"
                    + "Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,"
                    + "Variant Inventory Qty,Variant Price,Variant Compare At Price,Variant Taxable,Variant Barcode,Image Src,"
                    + "Image Position,Image Alt Text,Gift Card,Variant Image,Variant Weight Unit,Status\n";
    private static final String SHIRT = OLD_HEADINGS
            + "kaos-polos,Kaos Polos,\"<p>Katun, <b>adem</b></p><script>x</script>\",Rimba,Kaos Pria,\"katun, polos ,katun\",TRUE,"
            + "Warna,Hitam,Ukuran,M,,,KP-H-M,220,shopify,5,120000,150000,true,'8991234567890,https://cdn.test/1.jpg,2,Depan,false,"
            + "https://cdn.test/hitam.jpg,g,active\n"
            + "kaos-polos,,,,,,,,Putih,,L,,,KP-P-L,240,shopify,0,125000,,false,,https://cdn.test/2.jpg,1,,,,,\n"
            + "kaos-polos,,,,,,,,,,,,,,,,,,,,,https://cdn.test/3.jpg,3,Belakang,,,,\n";

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
        var movements = desk.shop.stock.movementsOf(new Sku("KP-H-M"), 10);
        assertThat(movements).hasSize(1);
        assertThat(movements.get(0).warehouse()).isEqualTo(Goods.BANDUNG);
        assertThat(movements.get(0).kind()).isEqualTo(StockMovement.Kind.RECEIPT);
        assertThat(movements.get(0).reference()).isEqualTo("import:" + run.id());
        assertThat(desk.shop.stock.compareWithLedger()).isEmpty();
    }

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
    void pictures_of_the_file_replace_those_of_the_shop() {
        desk.run(SHIRT);

        desk.run(SHIRT.replace("https://cdn.test/2.jpg", "https://cdn.test/baru.jpg"));

        assertThat(desk.product("kaos-polos").pictures())
                .extracting(Picture::address)
                .contains("https://cdn.test/baru.jpg")
                .doesNotContain("https://cdn.test/2.jpg");
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

    @Test
    void a_dry_run_says_what_would_happen_and_writes_nothing() {
        desk.run(SHIRT);
        var shirt = desk.product("kaos-polos");
        int events = desk.shop.events.published().size();
        var csv = SHIRT.replace("120000", "100000")
                + "topi-baru,Topi Baru,,,Kopiah,,,,,,,,,TB-1,,,7,40000,,,,https://cdn.test/9.jpg,,,,,,\n"
                + "rusak,Rusak,,,,,,,,,,,,R-1,,,1,murah,,,,,,,,,,\n"
                + "kaos-polos,,,,,,,,Merah,,S,,,KP-M-S,,,4,100000,,,,,,,,,,\n";

        var dry = desk.dryRun(csv);

        assertThat(dry.tally()).isEqualTo(new Tally(6, 1, 1, 0, 1, 1, 0, 0));
        assertThat(desk.product("kaos-polos")).isEqualTo(shirt);
        assertThat(desk.shop.products.find(new Slug("topi-baru"))).isEmpty();
        assertThat(desk.shop.categories.all()).noneMatch(c -> c.name().equals("Kopiah"));
        assertThat(desk.onHand("TB-1")).isZero();
        assertThat(desk.checks.find("https://cdn.test/9.jpg")).isEmpty();
        assertThat(desk.shop.events.published()).hasSize(events);

        var real = desk.run(csv);
        assertThat(real.tally()).isEqualTo(dry.tally());
        assertThat(desk.told(real)).isEqualTo(desk.told(dry));
    }

    @Test
    void a_product_new_in_two_places_is_one_in_a_dry_run_too() {
        var csv = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n"
                + "kaos,Kaos,Ukuran,S,K-S,1000\ntopi,Topi,,,T,500\nkaos,,,M,K-M,1100\nkaos,,,S,K-X,1100\n";

        var dry = desk.dryRun(csv);
        var real = desk.run(csv);

        assertThat(dry.tally()).isEqualTo(new Tally(4, 2, 0, 0, 0, 1, 0, 0));
        assertThat(real.tally()).isEqualTo(dry.tally());
        assertThat(desk.told(real))
                .containsExactly("5 Option1 Value choice-repeated")
                .isEqualTo(desk.told(dry));
    }

    @Test
    void a_file_that_is_no_product_file_is_refused_at_once_and_not_kept() {
        assertThatThrownBy(() -> desk.start("", false, "")).hasFieldOrPropertyWithValue("code", "product-file-empty");
        assertThatThrownBy(() -> desk.start("  \n\n", false, ""))
                .hasFieldOrPropertyWithValue("code", "product-file-empty");
        assertThatThrownBy(() -> desk.start("nama,harga\nkaos,1\n", false, ""))
                .hasFieldOrPropertyWithValue("code", "product-file-without-headings");
        assertThatThrownBy(() -> desk.start("Handle,Title\na,\"b\nc,d\n", false, ""))
                .hasFieldOrPropertyWithValue("code", "product-file-quote-not-closed");
        assertThatThrownBy(() -> desk.start("Handle,Title\na,b\n", false, "-1"))
                .hasFieldOrPropertyWithValue("code", "invalid-rate");
        assertThat(desk.imports.list(java.util.Optional.empty(), 10).items()).isEmpty();
        assertThat(desk.files.isEmpty()).isTrue();
    }

    @Test
    void a_file_with_headings_only_is_done_at_once() {
        var run = desk.run("Handle,Title\n");

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.tally()).isEqualTo(Tally.NONE);
        assertThat(run.percent()).isEqualTo(100);
    }

    @Test
    void pictures_on_the_web_are_looked_for_and_only_then_shown() {
        desk.run(SHIRT);
        desk.probe.put("https://cdn.test/1.jpg");
        var shown = new ShownPictures(desk.checks);
        var pictures = desk.product("kaos-polos").pictures();
        assertThat(shown.among(pictures)).isEmpty();

        assertThat(desk.lookForPictures.look()).isEqualTo(4);

        assertThat(shown.among(pictures)).containsExactly("https://cdn.test/1.jpg");
        assertThat(shown.among(List.of(new Picture("/gambar/a.svg", "")))).containsExactly("/gambar/a.svg");
        assertThat(desk.lookForPictures.look()).isZero();
    }

    @Test
    void a_picture_that_cannot_be_had_is_looked_for_again_after_growing_pauses_and_then_given_up() {
        desk.run("Handle,Title,Variant Price,Image Src\na,A,1,https://cdn.test/a.jpg\n");

        int looked = 0;
        for (int day = 0; day < 40; day++)
            for (int hour = 0; hour < 24; hour++) {
                looked += desk.lookForPictures.look();
                desk.shop.clock.forward(java.time.Duration.ofHours(1));
            }

        assertThat(looked).isEqualTo(8);
        assertThat(desk.checks.find("https://cdn.test/a.jpg").orElseThrow().isGivenUp())
                .isTrue();
    }

    @Test
    void the_file_of_a_dry_run_is_imported_without_sending_it_again() {
        var dry = desk.dryRun(SHIRT);

        var again = new RepeatImport(desk.imports, desk.shop.actor, desk.shop.ids, desk.shop.clock).repeat(dry.id());

        assertThat(desk.finish(again).tally().created()).isEqualTo(1);
        assertThat(desk.product("kaos-polos").variants()).hasSize(2);
    }

    @Test
    void files_are_forgotten_a_week_after_their_import() {
        var run = desk.run(SHIRT);
        var forget = new ForgetImportedFiles(desk.imports, desk.files, desk.shop.clock);

        desk.shop.clock.forward(java.time.Duration.ofDays(6));
        forget.forget();
        assertThat(desk.files.isEmpty()).isFalse();
        desk.shop.clock.forward(java.time.Duration.ofDays(2));
        forget.forget();
        assertThat(desk.files.isEmpty()).isTrue();

        var late = new RepeatImport(desk.imports, desk.shop.actor, desk.shop.ids, desk.shop.clock).repeat(run.id());
        assertThat(desk.finish(late).failure()).contains("product-file-missing");
    }
}
