package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.identity.SystemWork;
import id.laris.application.shared.Goods;
import id.laris.application.stock.RunStockFiles;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.domain.stock.CriticalPoint;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStockFilePagesTest {
    private static final String FILES = "/admin/stok/berkas";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    StockBook stock;

    @Inject
    RunStockFiles runStockFiles;

    @Inject
    SystemWork system;

    private Staff.Browser keeper;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
    }

    private ValidatableResponse send(String kind, String csv) {
        return keeper.request()
                .multiPart("csrf", keeper.token())
                .multiPart("apa", kind)
                .multiPart("berkas", "stok.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(FILES)
                .then();
    }

    private String sent(String kind, String csv) {
        return send(kind, csv)
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst(".*(/admin/stok/berkas/[^?]+).*", "$1");
    }

    /** Until there is nothing to do: tests share one shop. */
    private void work() {
        boolean more = true;
        while (more) more = system.call(runStockFiles::run);
    }

    private int onHand() {
        return stock.levels(List.of(Goods.KAOS_M)).stream()
                .filter(l -> l.warehouse().equals(Goods.BANDUNG))
                .findFirst()
                .orElseThrow()
                .onHand()
                .value();
    }

    @Test
    void a_file_is_checked_then_applied_when_somebody_says_so() {
        int before = onHand();
        var place = sent(
                "LEVELS",
                "sku;warehouse;on_hand\r\nKAOS-NILA-M;BDG;" + (before + 3)
                        + "\r\nKAOS-NILA-L;BDG;1,5\r\n<b>;BDG;1\r\n");
        assertThat(keeper.read(place))
                .contains("Antre")
                .contains("hx-trigger=\"every 2s\"")
                .contains("Batalkan")
                .doesNotContain("/terapkan");
        work();

        assertThat(keeper.read(place))
                .contains("Belum ada yang berubah")
                .contains("Terapkan 1 perubahan")
                .contains("+3")
                .contains("Bukan bilangan bulat")
                .contains("1,5")
                .contains("Tidak ada SKU ini di katalog")
                .contains("&lt;b&gt;")
                .doesNotContain("every 2s");
        assertThat(keeper.read(place + "?hanya=tolak"))
                .contains("Bukan bilangan bulat")
                .doesNotContain("+3");
        assertThat(onHand()).isEqualTo(before);

        keeper.submit(place + "/terapkan").statusCode(303);
        work();

        assertThat(onHand()).isEqualTo(before + 3);
        assertThat(keeper.read(place))
                .contains("Selesai")
                .doesNotContain("/terapkan")
                .doesNotContain("/batal");
        assertThat(keeper.read(FILES)).contains("stok.csv").contains(Staff.name(Role.WAREHOUSE));
        assertThat(keeper.read("/admin/stok?sku=KAOS-NILA-M")).contains(place.replaceFirst(".*/", ""));
        keeper.submit(place + "/terapkan").statusCode(409);
    }

    @Test
    void what_the_shop_writes_out_comes_back_without_a_change() {
        for (var kind : List.of("LEVELS /admin/stok/level/unduh", "POINTS /admin/stok/titik/unduh")) {
            var table = keeper.read(kind.substring(7));
            assertThat(table.lines().count()).isGreaterThan(1);
            var place = sent(kind.substring(0, 6), table);
            work();

            assertThat(keeper.read(place + "?hanya=ubah")).as(kind).contains("Tidak ada baris");
            assertThat(keeper.read(place + "?hanya=sama")).as(kind).contains("KAOS-NILA-M");
            keeper.submit(place + "/batal").statusCode(303);
        }
    }

    @Test
    void critical_points_come_from_a_file() {
        var place =
                sent("POINTS", "sku,warehouse,minimum,target,lead_days\nTOPI-HITAM,JKT,3,9,4\nTOPI-HITAM,BDG,9,3,4\n");
        work();
        assertThat(keeper.read(place)).contains("3/9/4").contains("Target tidak boleh kurang dari minimum");
        keeper.submit(place + "/terapkan").statusCode(303);
        work();

        assertThat(stock.criticalPoints(List.of(Goods.TOPI)))
                .filteredOn(point -> point.warehouse().equals(Goods.JAKARTA))
                .extracting(CriticalPoint::leadDays)
                .containsExactly(4);
        assertThat(keeper.read("/admin/stok/titik/unduh")).contains("TOPI-HITAM,JKT,3,9,4");
        var back = sent("POINTS", "sku,warehouse,minimum,target,lead_days\nTOPI-HITAM,JKT,0,0,0\n");
        work();
        keeper.submit(back + "/terapkan").statusCode(303);
        work();
    }

    @Test
    void what_is_no_such_file_is_refused_with_what_to_do() {
        send("LEVELS", "apa,saja\n1,2\n").statusCode(422).body(containsString("Judul kolom yang diperlukan tidak ada"));
        send("LEVELS", "PK\u0003\u0004....").statusCode(422).body(containsString("Simpan sebagai CSV UTF-8"));
        send("LEVELS", "sku,warehouse,on_hand\n\"A,BDG,1\n").statusCode(422).body(containsString("Baris 2."));
        send("LEVELS", "").statusCode(422).body(containsString("Pilih berkasnya dulu"));
    }

    @Test
    void a_part_that_keeps_itself_up_to_date_is_a_part_only() {
        var place = sent("LEVELS", "sku,warehouse,on_hand\nKAOS-NILA-M,BDG,1\n");

        assertThat(keeper.read(place + "/kemajuan")).contains("id=\"kemajuan\"").doesNotContain("<html");
        keeper.submit(place + "/batal").statusCode(303);
        assertThat(keeper.read(place)).contains("Dibatalkan");
    }

    @Test
    void only_those_who_change_stock_send_files() {
        staff.browserOf(Role.COURIER).open(FILES).statusCode(403);
        keeper.open(FILES + "/bukan-nomor").statusCode(404);
        keeper.open(FILES + "/BS-1999-00001").statusCode(404);
    }
}
