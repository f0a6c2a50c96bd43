package id.laris.web.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeWavePagesTest {
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

    private String order() {
        return shop.order(PaymentMethod.CASH_ON_DELIVERY).order().number().value();
    }

    private String wave(String... orders) {
        var fields = new java.util.ArrayList<String>(List.of("gudang", "BDG"));
        for (var order : orders) fields.addAll(List.of("nomor", order));
        var address = keeper.submit("/admin/ambil", fields.toArray(String[]::new))
                .statusCode(303)
                .extract()
                .header("Location");
        return address.replaceFirst(".*(/admin/ambil/W-\\d+).*", "$1");
    }

    @Test
    void waiting_orders_go_into_a_wave() {
        var first = order();
        var second = order();
        assertThat(keeper.read("/admin/ambil?gudang=BDG")).contains(first, second);

        var page = wave(first, second);

        assertThat(keeper.read(page))
                .contains("2 pesanan")
                .contains("<b class=\"big\">2 ×</b> <b>TOPI-HITAM</b>")
                .contains("#1: 1", "#2: 1")
                .contains(">" + second + "</a>");
        assertThat(keeper.read("/admin/ambil?gudang=BDG")).doesNotContain("value=\"" + first + "\"");
        keeper.submit("/admin/ambil", "gudang", "BDG", "nomor", first)
                .statusCode(422)
                .body(containsString("Tidak ada lagi yang perlu diambil"));
    }

    @Test
    void pieces_are_scanned_or_ticked_and_a_reload_loses_nothing() {
        var page = wave(order(), order());

        keeper.submit(page + "/pindai", "pindai", "TOPI-HITAM").statusCode(303);
        assertThat(keeper.read(page)).contains("sisa 1 dari 2 buah", "Sudah 1 buah");
        keeper.submit(page + "/centang", "sku", "TOPI-HITAM", "ada", "2").statusCode(303);
        assertThat(keeper.read(page)).contains("semua sudah diambil");
        keeper.submit(page + "/pindai", "pindai", "TOPI-HITAM").statusCode(422).body(containsString("sudah lengkap"));
        keeper.submit(page + "/pindai", "pindai", "899<b>").statusCode(422).body(containsString("899&lt;b&gt;"));
        keeper.submit(page + "/centang", "sku", "TOPI-HITAM").statusCode(303);
        assertThat(keeper.read(page)).contains("sisa 2 dari 2 buah");
    }

    @Test
    void what_is_not_there_is_said_and_a_count_proposed() {
        var order = order();
        var page = wave(order);

        keeper.submit(page + "/centang", "sku", "TOPI-HITAM", "ada", "0").statusCode(303);

        assertThat(keeper.read(page)).contains("1 buah tidak ditemukan", "Hitung stoknya");
        assertThat(keeper.read("/admin/ambil?gudang=BDG")).contains(order, "Pernah kurang");
        keeper.submit(page + "/centang", "sku", "TOPI-HITAM", "ada", "2").statusCode(422);
        keeper.submit(page + "/centang", "sku", "TOPI-HITAM", "ada", "banyak").statusCode(422);
        keeper.submit(page + "/centang", "sku", "KAOS-NILA-M", "ada", "1").statusCode(422);
    }

    @Test
    void the_queue_is_narrowed() {
        var order = order();

        assertThat(keeper.read("/admin/ambil?gudang=BDG&layanan=REG")).contains(order);
        assertThat(keeper.read("/admin/ambil?gudang=BDG&layanan=EKSPRES")).doesNotContain(order);
        assertThat(keeper.read("/admin/ambil?gudang=BDG&umur=5")).doesNotContain(order);
        keeper.open("/admin/ambil?gudang=XXX").statusCode(404);
        keeper.open("/admin/ambil/W-99999").statusCode(404);
    }
}
