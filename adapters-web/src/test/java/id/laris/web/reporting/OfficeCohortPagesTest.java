package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.reporting.Buyers;
import id.laris.domain.identity.Role;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.Money;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeCohortPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Buyers buyers;

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void cohorts_stand_with_the_share_that_bought_again() {
        var january = YearMonth.of(2013, 1);
        buyers.move(Map.of(
                new CohortCell(january, january),
                new CohortFigures(4, 4, Money.rupiah(400_000), Money.rupiah(400_000), 0, 0, 0),
                new CohortCell(january, january.plusMonths(1)),
                new CohortFigures(1, 2, Money.rupiah(300_000), Money.rupiah(0), 1, 2, 40)));
        var browser = staff.browserOf(Role.OWNER);

        assertThat(browser.read("/admin/laporan/pelanggan?jumlah=2&bulan=2013-02"))
                .contains("4 pembeli baru, 25,0 % sudah membeli lagi.")
                .contains("20 hari")
                .contains(
                        "data-value=\"0\">0</td>",
                        "data-label=\"Pembeli lama\" data-value=\"1\">1</td>",
                        "data-chart=\"stack\"");
        assertThat(browser.read("/admin/laporan/pelanggan?jumlah=99&bulan=lalu"))
                .contains("Jumlah bulan harus 1 sampai 36");
        assertThat(browser.read("/admin/laporan/pelanggan?jumlah=1&bulan=2012-01"))
                .contains("Belum ada pembeli pada masa ini.");
        assertThat(browser.read("/admin/laporan/pelanggan/unduh?jumlah=2&bulan=2013-02" + "&format=xlsx"))
                .startsWith("PK");
        assertThat(browser.read("/admin/laporan/pelanggan/unduh?jumlah=2&bulan=2013-02"))
                .contains("2013-01,1,4,1,2,300000");
    }
}
