package id.laris.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.returns.Returns;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Quantity;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeReturnsReportPagesTest {
    private static final String MARCH = "dari=2013-03-01&sampai=2013-03-31";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Returns returns;

    @BeforeEach
    void open() {
        shop.open();
    }

    private ReturnRequest returned() {
        var order = shop.order(PaymentMethod.CASH_ON_DELIVERY).order();
        var request = ReturnRequest.ask(
                returns.nextNumber(2013),
                order,
                ReturnRequest.Origin.CUSTOMER,
                ReturnRequest.Wish.REFUND,
                List.of(new ReturnRequest.Line(
                        order.lines().get(0).sku(), Quantity.of(1), ReturnReason.WRONG_SIZE, Optional.empty())),
                1,
                0,
                Instant.parse("2013-03-10T03:00:00Z"));
        returns.add(request, List.of());
        return request;
    }

    @Test
    void what_came_back_stands_with_its_reason_and_the_returns_behind_it() {
        var request = returned();
        var browser = staff.browserOf(Role.OWNER);

        assertThat(browser.read("/admin/laporan/retur?" + MARCH))
                .contains("Ukuran tidak pas", "data-chart=\"rows\"", "/charts.js\" defer></script>")
                .contains("Masih berjalan")
                .contains("/admin/retur/" + request.number())
                .contains("kunci=topi-rimba");
        assertThat(browser.read("/admin/laporan/retur?kunci=topi-rimba&" + MARCH))
                .contains("Retur: ");
        assertThat(browser.read("/admin/laporan/retur?per=MONTH&kunci=2013-03&" + MARCH))
                .contains("Retur: 2013-03");
        assertThat(browser.read("/admin/laporan/retur?per=MONTH&kunci=lalu&dari=besok"))
                .contains("Tanggalnya tidak terbaca");
        assertThat(browser.read("/admin/laporan/retur?dari=2012-01-01&sampai=2012-01-31"))
                .contains("Tidak ada retur pada masa ini.");
        assertThat(browser.read("/admin/laporan/retur/unduh?per=SKU&" + MARCH + "&format=xlsx"))
                .startsWith("PK");
        assertThat(browser.read("/admin/laporan/retur/unduh?per=SKU&" + MARCH))
                .contains(request.lines().get(0).sku().value() + ",");
    }
}
