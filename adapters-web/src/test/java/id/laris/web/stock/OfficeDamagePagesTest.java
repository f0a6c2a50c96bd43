package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.shared.Goods;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeDamagePagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    private Staff.Browser keeper;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
    }

    private static byte[] picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpg", out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private ValidatableResponse report(String pieces, String reason, byte[]... photos) {
        var request = keeper.request()
                .multiPart("csrf", keeper.token())
                .multiPart("sku", Goods.KAOS_M.value())
                .multiPart("gudang", "BDG")
                .multiPart("apa", "DAMAGE")
                .multiPart("jumlah", pieces)
                .multiPart("sebab", reason)
                .multiPart("catatan", "Atap <bocor>");
        for (var photo : photos) request.multiPart("foto", "IMG_1.jpg", photo, "image/jpeg");
        return request.post("/admin/stok/rusak").then();
    }

    @Test
    void damage_is_reported_with_a_picture_that_the_ledger_leads_to() {
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M"))
                .contains("action=\"/admin/stok/rusak\"")
                .contains("capture=\"environment\"");

        var place = report("1", "WET", picture(), picture())
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(/admin/stok/rusak/[^?]+).*", "$1");

        assertThat(keeper.read(place))
                .contains("Basah")
                .contains("Atap &lt;bocor&gt;")
                .contains(place + "/foto/2")
                .contains(Staff.name(Role.WAREHOUSE));
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M")).contains("href=\"" + place + "\"");
        assertThat(keeper.read("/admin/stok/buku?sku=KAOS-NILA-M")).contains("href=\"" + place + "\"");
        var shown = keeper.open(place + "/foto/1").statusCode(200).extract();
        assertThat(shown.contentType()).startsWith("image/jpeg");
        assertThat(shown.header("Cache-Control")).contains("private");
        keeper.open(place + "/foto/3").statusCode(404);
        keeper.open(place + "/foto/x").statusCode(404);
        staff.browserOf(Role.COURIER).open(place + "/foto/1").statusCode(403);
        staff.browserOf(Role.COURIER).open(place).statusCode(403);
        // Other tests look at the same level.
        keeper.submit(
                        "/admin/stok",
                        "sku",
                        "KAOS-NILA-M",
                        "gudang",
                        "BDG",
                        "apa",
                        "REPAIR",
                        "jumlah",
                        "1",
                        "keterangan",
                        "kering lagi")
                .statusCode(303);
    }

    @Test
    void what_cannot_be_is_refused_beside_what_was_typed() {
        report("1", "WET", "<svg/>".getBytes()).statusCode(422).body(containsString("JPEG, PNG, atau WebP"));
        report("1", "WET", picture(), picture(), picture(), picture(), picture())
                .statusCode(422)
                .body(containsString("paling banyak 4"));
        report("100000", "WET").statusCode(422).body(containsString("Stok kurang"));
        report("1,5", "WET").statusCode(422).body(containsString("Atap &lt;bocor&gt;"));
        report("1", "BOSAN").statusCode(422);
        keeper.open("/admin/stok/rusak/BR-1999-00001").statusCode(404);
        keeper.open("/admin/stok/rusak/x").statusCode(404);
    }
}
