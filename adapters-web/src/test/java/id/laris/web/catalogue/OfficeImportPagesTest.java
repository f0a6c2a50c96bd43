package id.laris.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.catalogue.Products;
import id.laris.application.catalogue.RunImports;
import id.laris.application.identity.SystemWork;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeImportPagesTest {
    private static final String FILE = String.join(
            "\n",
            "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Published",
            "syal-tenun,Syal Tenun,Title,Default Title,SYAL-1,90000,true",
            "syal-rusak,<b>Rusak</b>,Title,Default Title,SYAL-2,sembilan,true",
            "");

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    RunImports runImports;

    @Inject
    SystemWork system;

    @Inject
    Products products;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private ValidatableResponse send(String csv, String... namesAndValues) {
        var request = owner.request()
                .multiPart("csrf", owner.token())
                .multiPart("berkas", "katalog.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv");
        for (int i = 0; i < namesAndValues.length; i += 2) request.multiPart(namesAndValues[i], namesAndValues[i + 1]);
        return request.post("/admin/katalog/impor").then();
    }

    private static String placeOf(ValidatableResponse redirect) {
        return redirect.statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(/admin/katalog/impor/[^?]+).*", "$1");
    }

    @Test
    void a_file_is_tried_out_then_imported_for_real() {
        var trial = placeOf(send(FILE, "coba", "ya"));
        assertThat(owner.read(trial))
                .contains("Antre")
                .contains("hx-trigger=\"every 2s\"")
                .contains("Hentikan");
        system.run(runImports::run);

        var page = owner.read(trial);
        assertThat(page)
                .contains("Selesai")
                .contains("Uji coba")
                .contains("Harga harus angka")
                .contains("sembilan")
                .contains("Variant Price")
                .contains("Impor sungguhan")
                .doesNotContain("every 2s");
        assertThat(products.find(new Slug("syal-tenun"))).isEmpty();

        var real = placeOf(owner.submit(trial + "/sungguhan"));
        system.run(runImports::run);

        assertThat(products.find(new Slug("syal-tenun"))).isPresent();
        assertThat(owner.read(real)).doesNotContain("Impor sungguhan").contains("katalog.csv");
        assertThat(owner.read(real + "?hanya=salah")).contains("Harga harus angka");
        assertThat(owner.read("/admin/katalog/impor")).contains("katalog.csv").contains(Staff.name(Role.OWNER));
        assertThat(owner.read("/admin/katalog?q=syal")).contains("Syal Tenun").contains("Rp90.000");
    }

    @Test
    void what_is_no_product_file_is_refused_with_what_to_do() {
        send("apa,saja\n1,2\n").statusCode(422).body(containsString("tidak memuat judul kolom Handle atau Title"));
        send("PK\u0003\u0004....").statusCode(422).body(containsString("Simpan sebagai CSV"));
        send("").statusCode(422).body(containsString("Pilih berkasnya dulu"));
        send(FILE, "kurs", "banyak").statusCode(422).body(containsString("Tulis kurs dengan angka"));
    }

    @Test
    void an_import_can_be_stopped() {
        var place = placeOf(send(FILE));

        owner.submit(place + "/henti").statusCode(303);

        assertThat(owner.read(place)).contains("Dihentikan");
        owner.submit(place + "/henti").statusCode(409);
    }

    @Test
    void a_part_that_keeps_itself_up_to_date_is_a_part_only() {
        var place = placeOf(send(FILE));

        assertThat(owner.read(place + "/kemajuan")).contains("id=\"kemajuan\"").doesNotContain("<html");
        owner.submit(place + "/henti").statusCode(303);
    }

    @Test
    void only_those_who_edit_the_catalogue_import() {
        staff.browserOf(Role.WAREHOUSE).open("/admin/katalog/impor").statusCode(403);
        owner.open("/admin/katalog/impor/bukan-id").statusCode(404);
    }
}
