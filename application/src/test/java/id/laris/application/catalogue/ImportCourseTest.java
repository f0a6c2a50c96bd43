package id.laris.application.catalogue;

import static id.laris.application.catalogue.ImportDesk.SHIRT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.ProductImport.State;
import id.laris.domain.catalogue.ProductImport.Tally;
import id.laris.domain.catalogue.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The course of an import: tried first, refused, looked after and forgotten. */
class ImportCourseTest {
    private final ImportDesk desk = new ImportDesk();

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
