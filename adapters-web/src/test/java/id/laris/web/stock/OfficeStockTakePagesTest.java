package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeStockTakePagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    StockBook stock;

    private Staff.Browser keeper;
    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
        owner = staff.browserOf(Role.OWNER);
    }

    private int onHand() {
        return stock.levels(List.of(Goods.KAOS_M)).stream()
                .filter(l -> l.warehouse().equals(Goods.BANDUNG))
                .findFirst()
                .orElseThrow()
                .onHand()
                .value();
    }

    private String started() {
        var address = keeper.submit(
                        "/admin/stok/opname", "gudang", "BDG", "judul", "Rak A", "rak", "", "barang", "KAOS-NILA-M")
                .statusCode(303)
                .extract()
                .header("Location");
        return address.replaceFirst("\\?.*", "").replaceFirst("^https?://[^/]+", "");
    }

    private void count(String take, int round, int pieces) {
        keeper.submit(
                        take + "/hitung",
                        "putaran",
                        Integer.toString(round),
                        "sku",
                        "KAOS-NILA-M",
                        "jumlah",
                        Integer.toString(pieces),
                        "barang",
                        "")
                .statusCode(303);
    }

    @Test
    void a_file_of_counts_is_shown_first_and_noted_when_somebody_says_so() {
        int before = onHand();
        var take = started();
        var shown = keeper.request()
                .multiPart("csrf", keeper.token())
                .multiPart("putaran", "1")
                .multiPart(
                        "berkas",
                        "hitung.csv",
                        ("sku;counted\r\nKAOS-NILA-M;" + before + "\r\nTIDAK-ADA;4\r\n").getBytes(),
                        "text/csv")
                .post(take + "/berkas")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(shown)
                .contains("Belum ada yang dicatat")
                .contains("Tidak ada SKU ini di katalog")
                .contains("KAOS-NILA-M " + before + "</textarea>")
                .doesNotContain("Menurut catatan");
        assertThat(keeper.read(take)).contains("Hitungan pertama").contains("Hitungan dari berkas");

        keeper.submit(take + "/hitung", "putaran", "1", "barang", "KAOS-NILA-M " + before)
                .statusCode(303);

        assertThat(keeper.read(take)).contains("Menunggu persetujuan");
        owner.submit(take + "/batal").statusCode(303);
        keeper.request()
                .multiPart("csrf", keeper.token())
                .multiPart("berkas", "hitung.csv", "sku,counted\nKAOS-NILA-M,1\n".getBytes(), "text/csv")
                .post(take + "/berkas")
                .then()
                .statusCode(422);
    }

    @Test
    void goods_are_counted_blind_again_where_they_differ_and_posted_when_approved() {
        int before = onHand();
        var take = started();
        assertThat(keeper.read(take))
                .contains("Hitungan pertama")
                .doesNotContain("Menurut catatan")
                .doesNotContain("Setujui");

        count(take, 1, before - 2);
        assertThat(keeper.read(take)).contains("Hitungan kedua").doesNotContain("Menurut catatan");
        owner.submit(take + "/setujui").statusCode(422).body(containsString("KAOS-NILA-M"));
        count(take, 2, before - 1);
        assertThat(keeper.read(take)).contains("Menunggu persetujuan");
        assertThat(owner.read(take)).contains("Menurut catatan").contains("−1");
        keeper.submit(take + "/setujui").statusCode(403);
        owner.submit(take + "/setujui").statusCode(303);

        assertThat(onHand()).isEqualTo(before - 1);
        assertThat(keeper.read(take)).contains("Dibukukan").contains("Menurut catatan");
        assertThat(keeper.read("/admin/stok/opname")).contains(take + "\"");
        owner.submit(take + "/setujui").statusCode(422).body(containsString("sudah selesai"));
    }

    @Test
    void pieces_may_be_scanned_one_by_one() {
        int before = onHand();
        var take = started();
        keeper.submit(take + "/hitung", "putaran", "1", "barang", "KAOS-NILA-M\n".repeat(before))
                .statusCode(303);

        assertThat(keeper.read(take)).contains("Menunggu persetujuan");
        owner.submit(take + "/batal").statusCode(303);
        assertThat(onHand()).isEqualTo(before);
    }

    @Test
    void goods_are_counted_by_one_list_only_and_nonsense_by_none() {
        var take = started();
        keeper.submit("/admin/stok/opname", "gudang", "BDG", "judul", "Lagi", "rak", "", "barang", "KAOS-NILA-M")
                .statusCode(422)
                .body(containsString("Sedang dihitung"));
        keeper.submit("/admin/stok/opname", "gudang", "BDG", "judul", "", "rak", "", "barang", "KAOS-NILA-L")
                .statusCode(422);
        keeper.submit("/admin/stok/opname", "gudang", "BDG", "judul", "x", "rak", "ZZ", "barang", "")
                .statusCode(422);
        keeper.submit(take + "/hitung", "putaran", "1", "sku", "KAOS-NILA-M", "jumlah", "banyak", "barang", "")
                .statusCode(422);
        keeper.submit(take + "/hitung", "putaran", "1", "barang", "").statusCode(422);
        keeper.submit(take + "/hitung", "putaran", "1", "barang", "TIDAK-ADA 3").statusCode(422);
        keeper.open("/admin/stok/opname/SO-2026-99999").statusCode(404);
        keeper.open("/admin/stok/opname/x").statusCode(404);
        assertThat(keeper.read(take + "/lembar")).contains("KAOS-NILA-M");
        owner.submit(take + "/batal").statusCode(303);
        staff.browserOf(Role.COURIER).open("/admin/stok/opname").statusCode(403);
    }
}
