package id.laris.application.catalogue;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.stock.InMemoryWarehouses;
import id.laris.domain.catalogue.ImportReason.Weight;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every bad row is named by line, column and reason; the others go in. */
class ImportBadRowsTest {
    private static final String HEADINGS =
            "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price,"
                    + "Variant Inventory Qty,Variant Grams,Variant Taxable,Published,Status,Image Src\n";

    private final ImportDesk desk = new ImportDesk();

    @Test
    void good_variants_go_in_beside_bad_ones() {
        var run = desk.run(HEADINGS
                + "kaos,Kaos,Ukuran,S,K-S,50000,,1,100,,,,\n"
                + "kaos,,,M,K-M,\"50,000\",,1,100,,,,\n"
                + "kaos,,,L,K-L,-5,,1,100,,,,\n"
                + "kaos,,,XL,K-XL,,,1,100,,,,\n"
                + "kaos,,,XXL,K-XXL,52000,,2,100,,,,\n");

        assertThat(desk.told(run))
                .containsExactly(
                        "3 Variant Price price-not-a-number",
                        "4 Variant Price price-negative",
                        "5 Variant Price price-missing");
        assertThat(run.tally()).isEqualTo(new Tally(5, 1, 0, 0, 0, 3, 0, 0));
        assertThat(desk.product("kaos").variants())
                .extracting(v -> v.sku().value())
                .containsExactly("K-S", "K-XXL");
        assertThat(desk.onHand("K-M")).isZero();
        assertThat(desk.problems(run.id()).get(0).given()).isEqualTo("50,000");
    }

    @Test
    void every_cell_that_is_wrong_is_named_at_once() {
        var run = desk.run(HEADINGS
                + "kaos,Kaos,Ukuran,S,K-S,mahal,1e9,dua,berat,mungkin,,,\n"
                + "kaos,,,M,K-M,1000000000001,,1000001,-1,,,,\n"
                + "kaos,,,L,K-L,50.000,9.999.999,1.5,1000001,,,,\n"
                + "kaos,,,XL,\"K\nXL\",1,,1,1,,,,\n"
                + "kaos,,,XXL," + "x".repeat(65) + ",1,,1,1,,,,\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder(
                        "2 Variant Price price-not-a-number",
                        "2 Variant Compare At Price price-not-a-number",
                        "2 Variant Inventory Qty quantity-not-a-number",
                        "2 Variant Grams weight-not-a-number",
                        "2 Variant Taxable not-yes-or-no",
                        "3 Variant Price price-too-high",
                        "3 Variant Inventory Qty quantity-too-high",
                        "3 Variant Grams weight-out-of-range",
                        "4 Variant Price price-ambiguous",
                        "4 Variant Compare At Price price-not-a-number",
                        "4 Variant Inventory Qty quantity-not-a-number",
                        "4 Variant Grams weight-out-of-range",
                        "5 Variant SKU invalid-sku",
                        "7 Variant SKU invalid-sku");
        assertThat(run.tally()).isEqualTo(new Tally(5, 0, 0, 0, 1, 5, 0, 0));
        assertThat(desk.shop.products.find(new Slug("kaos"))).isEmpty();
    }

    @Test
    void stock_sold_beyond_none_is_imported_as_none_with_a_warning() {
        var run = desk.run(HEADINGS + "kaos,Kaos,Ukuran,S,K-S,1,,-3,,,,,\n");

        assertThat(desk.told(run)).containsExactly("2 Variant Inventory Qty quantity-negative");
        assertThat(desk.problems(run.id()).get(0).weight()).isEqualTo(Weight.WARNING);
        assertThat(run.tally().created()).isEqualTo(1);
        assertThat(desk.onHand("K-S")).isZero();
    }

    @Test
    void a_sku_that_stands_further_up_or_belongs_to_another_product_is_refused() {
        var run = desk.run(HEADINGS
                + "kaos,Kaos,Ukuran,S,K-S,1,,,,,,,\n"
                + "kaos,,,M,K-S,1,,,,,,,\n"
                + "celana,Celana,Ukuran,S,K-S,1,,,,,,,\n"
                + "celana,,,M,C-M,1,,,,,,,\n"
                + "jaket,Jaket,Ukuran,S,TOPI-HITAM,1,,,,,,,\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder(
                        "3 Variant SKU sku-repeated", "4 Variant SKU sku-repeated", "6 Variant SKU sku-taken");
        assertThat(desk.product("kaos").variants()).hasSize(1);
        assertThat(desk.product("celana").variants())
                .extracting(v -> v.sku().value())
                .containsExactly("C-M");
        assertThat(desk.shop.products.find(new Slug("jaket"))).isEmpty();
        assertThat(desk.product("topi-rimba").variants()).hasSize(1);
        assertThat(desk.problems(run.id()).get(0).given()).isEqualTo("K-S (line 2)");
    }

    @Test
    void a_repeated_sku_is_judged_the_same_in_every_import() {
        var csv = HEADINGS + "kaos,Kaos,Ukuran,S,K-S,1,,,,,,,\nx,X,,,X,1,,,,,,,\ncelana,Celana,Ukuran,S,K-S,1,,,,,,,\n";

        var first = desk.told(desk.run(csv));

        assertThat(desk.told(desk.run(csv)))
                .contains("4 Variant SKU sku-repeated")
                .containsAll(first);
    }

    @Test
    void a_made_sku_never_takes_anothers() {
        var run = desk.run(HEADINGS + "topi-hitam,Topi Hitam,,,,1000,,,,,,,\n");

        assertThat(desk.told(run)).containsExactly("2 Variant SKU sku-taken");
        assertThat(run.tally().refused()).isEqualTo(1);
    }

    @Test
    void the_same_choice_twice_and_missing_or_surplus_options_are_refused() {
        var run = desk.run("Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant Price\n"
                + "kaos,Kaos,Ukuran,S,,,1\n"
                + "kaos,,,S,,,1\n"
                + "kaos,,,M,,Merah,1\n"
                + "topi,Topi,Warna,Merah,Ukuran,,1\n"
                + "topi,,,Biru,,M,1\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder(
                        "3 Option1 Value choice-repeated",
                        "4 Option2 Value option-name-missing",
                        "5 Option2 Value option-missing");
        assertThat(desk.product("kaos").variants()).hasSize(1);
        assertThat(desk.product("topi").variants()).hasSize(1);
    }

    @Test
    void a_choice_that_the_shop_has_under_another_sku_is_refused() {
        desk.run(HEADINGS + "kaos,Kaos,Ukuran,S,LAMA,1,,,,,,,\n");

        var run = desk.run(HEADINGS + "kaos,Kaos,Ukuran,S,BARU,1,,5,,,,,\nkaos,,,M,BARU-M,1,,5,,,,,\n");

        assertThat(desk.told(run)).contains("2 Option1 Value choice-taken");
        assertThat(desk.product("kaos").variants())
                .extracting(v -> v.sku().value())
                .containsExactly("BARU-M", "LAMA");
        assertThat(desk.onHand("BARU")).isZero();
        assertThat(desk.onHand("BARU-M")).isEqualTo(5);
    }

    @Test
    void two_variants_may_swap_their_options() {
        desk.run(HEADINGS + "kaos,Kaos,Ukuran,S,A,1,,,,,,,\nkaos,,,M,B,1,,,,,,,\n");

        var run = desk.run(HEADINGS + "kaos,Kaos,Ukuran,M,A,1,,,,,,,\nkaos,,,S,B,1,,,,,,,\n");

        assertThat(run.tally().updated()).isEqualTo(1);
        assertThat(desk.product("kaos").variant(new Sku("A")).orElseThrow().optionText())
                .isEqualTo("M");
    }

    @Test
    void options_that_do_not_fit_the_variants_of_the_shop_leave_the_product_alone() {
        desk.run(HEADINGS + "kaos,Kaos,Ukuran,S,A,1,,,,,,,\n");
        var before = desk.product("kaos");

        var run = desk.run(
                "Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Price\n"
                        + "kaos,Kaos,Warna,Merah,Ukuran,S,B,1\n");

        assertThat(desk.told(run)).containsExactly("2 Option1 Name options-changed");
        assertThat(desk.product("kaos")).isEqualTo(before);
    }

    @Test
    void a_product_without_title_or_price_or_with_an_unknown_status_is_refused_whole() {
        var run = desk.run(HEADINGS
                + "tanpa-judul,,,,TJ,1,,,,,,,\n"
                + "tanpa-harga,Tanpa Harga,,,,,,,,,,,https://cdn.test/a.jpg\n"
                + "aneh,Aneh,,,A,1,,,,,,dihapus,\n"
                + "setengah,Setengah,,,S,1,,,,,mungkin,,\n"
                + "panjang," + "x".repeat(256) + ",,,P,1,,,,,,,\n"
                + ",,,,X,1,,,,,,,\n"
                + "baik,Baik,,,B,1,,,,,,,\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder(
                        "2 Title title-missing",
                        "3 Variant Price no-variant",
                        "4 Status status-unknown",
                        "5 Published not-yes-or-no",
                        "6 Title invalid-title",
                        "7  handle-missing");
        assertThat(run.tally()).isEqualTo(new Tally(7, 1, 0, 0, 5, 6, 0, 0));
        assertThat(desk.product("baik").lowestPrice()).isEqualTo(rupiah(1));
    }

    @Test
    void a_picture_that_is_no_address_is_left_out() {
        var run = desk.run(HEADINGS
                + "kaos,Kaos,Ukuran,S,K-S,1,,,,,,,javascript:alert(1)\n"
                + "kaos,,,,,,,,,,,,foto.jpg\n"
                + "kaos,,,,,,,,,,,,https://cdn.test/ok.jpg\n");

        assertThat(desk.told(run)).containsExactly("2 Image Src picture-left-out", "3 Image Src picture-invalid");
        assertThat(desk.product("kaos").pictures()).hasSize(1);
        assertThat(run.tally()).isEqualTo(new Tally(3, 1, 0, 0, 0, 1, 1, 0));
    }

    @Test
    void rows_that_are_broken_as_rows_are_named_and_the_next_one_is_read() {
        var run = desk.run(
                "Handle,Title,Variant Price\n" + "\"a\"x,A,1\n" + "b,B, baru,1,lebih\n" + "c,C\n" + "d,D,1,,\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder("2  stray-quote", "3  too-many-cells", "4 Variant Price no-variant");
        assertThat(desk.product("d").title()).isEqualTo("D");
    }

    @Test
    void bytes_that_are_no_text_spoil_their_row_only() {
        var csv = "Handle,Title,Variant Price\na,Édisi,1\nb,B?,1\nc,Ç,1\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < csv.length; i++) if (csv[i] == '?') csv[i] = (byte) 0xC3;

        var run = desk.finish(desk.start(csv, false, ""));

        assertThat(desk.told(run)).containsExactly("3  unreadable-characters");
        assertThat(desk.product("a").title()).isEqualTo("Édisi");
        assertThat(desk.product("c").title()).isEqualTo("Ç");
    }

    @Test
    void html_and_control_signs_in_any_cell_do_no_harm() {
        var nasty = "<script>alert(1)</script>";
        var run = desk.run(
                "Handle,Title,Vendor,Type,Tags,Variant SKU,Variant Price,Image Alt Text,Image Src,Option1 Name,Option1 Value\n"
                        + "a,%1$s,%1$s,%1$s,%1$s,%1$s,1,%1$s,https://cdn.test/a.jpg,%1$s,%1$s\n".formatted(nasty)
                        + "b,Ba\u0000gus,,,,B,1,,,,\n"
                        + "c,C,,,ta\u0001g,C,1,,,,\n"
                        + "d,D,ve\u0002ndor,,,D,1,,,,\n");

        assertThat(desk.product("a").title()).isEqualTo(nasty);
        assertThat(desk.told(run))
                .containsExactlyInAnyOrder("3 Title invalid-title", "4 Tags invalid-tags", "5 Vendor invalid-brand");
        assertThat(desk.problems(run.id()))
                .allSatisfy(p ->
                        assertThat(p.given().chars().noneMatch(c -> c < 32)).isTrue());
    }

    @Test
    void a_megabyte_in_a_cell_is_a_bad_row_and_shown_short() {
        var run = desk.run("Handle,Title,Variant Price,Variant SKU\n"
                + "a," + "x".repeat(1_000_000) + ",1,A\n"
                + "b,B," + "9".repeat(1_000_000) + ",B\n"
                + "c,C,1," + "y".repeat(1_000_000) + "\n"
                + "d".repeat(1_000_000) + ",D,1,D\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder(
                        "2 Title invalid-title", "3 Variant Price price-not-a-number", "4 Variant SKU invalid-sku");
        assertThat(desk.problems(run.id()))
                .allSatisfy(p -> assertThat(p.given()).hasSizeLessThan(90));
        assertThat(run.tally().created()).isEqualTo(1);
    }

    @Test
    void a_product_keeps_to_its_limits() {
        var rows = IntStream.range(0, Product.MOST_VARIANTS + 2)
                .mapToObj(i -> "kaos,Kaos,Nomor,%d,N-%d,1,,,,,,,https://cdn.test/%d.jpg\n".formatted(i, i, i))
                .collect(Collectors.joining());

        var run = desk.run(HEADINGS + rows);

        var kaos = desk.product("kaos");
        assertThat(kaos.variants()).hasSize(Product.MOST_VARIANTS);
        assertThat(kaos.pictures()).hasSize(Product.MOST_PICTURES);
        assertThat(desk.told(run)).contains("2050 Variant SKU too-many-variants", "2051 Variant SKU too-many-variants");
        assertThat(run.tally().badRows()).isEqualTo(2);
        assertThat(run.tally().warnings()).isEqualTo(Product.MOST_VARIANTS + 2 - Product.MOST_PICTURES);
    }

    @Test
    void ten_thousand_rows_under_one_handle_end_well() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> "kaos,Kaos,%d\n".formatted(i))
                .collect(Collectors.joining());

        var run = desk.run("Handle,Title,Variant Price\n" + rows);

        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.tally().rowsRead()).isEqualTo(10_000);
        assertThat(run.tally().badRows()).isEqualTo(9_999);
        assertThat(desk.product("kaos").lowestPrice()).isEqualTo(rupiah(0));
    }

    @Test
    void tags_and_categories_beyond_measure_are_left_out_with_a_warning() {
        var tags = IntStream.range(0, 300).mapToObj(i -> "t" + i).collect(Collectors.joining(","));
        var run = desk.run("Handle,Title,Type,Tags,Variant Price,Gift Card\n"
                + "a,A,%s,\"%s\",1,\n".formatted("x".repeat(81), tags)
                + "b,Kartu,,,1,true\n");

        assertThat(desk.told(run))
                .containsExactlyInAnyOrder("2 Type category-left-out", "2 Tags tags-left-out", "3 Gift Card gift-card");
        assertThat(desk.product("a").tags()).hasSize(Product.MOST_TAGS);
        assertThat(desk.product("b").published()).isFalse();
    }

    @Test
    void a_shop_without_warehouse_gets_goods_without_stock() {
        var run = desk.start(HEADINGS + "kaos,Kaos,Ukuran,S,K-S,1,,5,,,,,\n", false, "");

        desk.runningOn(desk.shop.products, new InMemoryWarehouses(desk.shop.undo))
                .run();

        assertThat(desk.told(run)).containsExactly("0  no-warehouse");
        assertThat(desk.product("kaos").variants()).hasSize(1);
        assertThat(desk.onHand("K-S")).isZero();
    }

    @Test
    void stock_that_a_sku_has_already_is_left_as_it_is() {
        desk.run(HEADINGS + "kaos,Kaos,Ukuran,S,K-S,1,,5,,,,,\n");
        var kaos = desk.product("kaos");
        desk.shop.products.save(List.of(new Product(
                kaos.id(),
                kaos.slug(),
                kaos.texts(),
                "",
                kaos.category(),
                kaos.tags(),
                List.of(),
                List.of(new Variant(
                        new Sku("LAIN"),
                        List.of(),
                        rupiah(1),
                        Optional.empty(),
                        PackedSize.ofGrams(1),
                        Optional.empty(),
                        Optional.empty(),
                        true)),
                List.of(),
                kaos.specification(),
                true,
                kaos.createdAt(),
                kaos.version())));

        var run = desk.run(HEADINGS + "celana,Celana,Ukuran,S,K-S,1,,9,,,,,\n");

        assertThat(desk.told(run)).containsExactly("0  stock-kept");
        assertThat(desk.onHand("K-S")).isEqualTo(5);
    }
}
