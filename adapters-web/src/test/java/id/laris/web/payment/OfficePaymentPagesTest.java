package id.laris.web.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.domain.identity.Role;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficePaymentPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Orders orders;

    @Inject
    Payments payments;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private String upload(String csv, Charset charset, int status) {
        return owner.request()
                .multiPart("csrf", owner.token())
                .multiPart("berkas", "mutasi.csv", csv.getBytes(charset), "text/csv")
                .post("/admin/pembayaran/mutasi")
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @Test
    void a_bank_statement_pays_the_transfers_it_shows() {
        var order = shop.order(PaymentMethod.BANK_TRANSFER).order();
        var asked = payments.get(order.id()).open().orElseThrow().asked().minorUnits();

        var result = upload(
                "Tanggal,Keterangan,Kredit\n21/11/2026,TRSF <b>SARI</b>,%d\n21/11/2026,ENTAH SIAPA,7777777\nbukan tanggal,x,5000\n"
                        .formatted(asked),
                StandardCharsets.UTF_8,
                200);

        assertThat(orders.get(order.id()).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(result)
                .contains("1 transfer cocok, 1 perlu dilihat orang")
                .contains(order.number().value())
                .contains("TRSF &lt;b&gt;SARI")
                .contains("ENTAH SIAPA")
                .contains("Baris tidak terbaca");
    }

    @Test
    void a_statement_saved_by_a_spreadsheet_as_utf_16_is_read_too() {
        var order = shop.order(PaymentMethod.BANK_TRANSFER).order();
        var asked = payments.get(order.id()).open().orElseThrow().asked().minorUnits();

        upload(
                "\uFEFFTanggal,Keterangan,Kredit\n2026-11-21,TRSF,%d\n".formatted(asked),
                StandardCharsets.UTF_16LE,
                200);

        assertThat(orders.get(order.id()).state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void a_file_that_is_no_statement_is_refused_with_what_to_do() {
        assertThat(upload("apa saja\n1,2,3\n", StandardCharsets.UTF_8, 422)).contains("Baris judulnya harus memuat");
        assertThat(upload("", StandardCharsets.UTF_8, 422)).contains("Pilih berkasnya dulu");
        assertThat(upload("\"tak pernah ditutup", StandardCharsets.UTF_8, 422)).contains("tidak terbaca");
    }

    @Test
    void refunds_are_listed_until_they_are_sent() {
        var number = shop.order(PaymentMethod.BANK_TRANSFER).order().number();
        shop.pay(number);
        owner.submit("/admin/pesanan/" + number + "/batal", "alasan", "Habis di rak")
                .statusCode(303);
        var page = owner.read("/admin/pembayaran");
        var row = Pattern.compile("name=\"pesanan\" value=\"" + number
                        + "\"><input type=\"hidden\" name=\"id\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(row.find()).isTrue();

        owner.submit("/admin/pembayaran/pengembalian", "pesanan", number.value(), "id", row.group(1))
                .statusCode(303);

        assertThat(owner.read("/admin/pembayaran")).doesNotContain(number.value());
        owner.submit("/admin/pembayaran/pengembalian", "pesanan", number.value(), "id", "bukan-id")
                .statusCode(422);
    }

    @Test
    void a_refund_that_a_provider_does_not_answer_or_will_not_send_says_so() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var attempt = payments.get(order.id()).open().orElseThrow();
        var refund = UUID.randomUUID();
        var now = Instant.parse("2026-11-21T02:00:00Z");
        payments.save(payments.get(order.id())
                .captured(attempt.id(), attempt.asked())
                .refund(refund, attempt.id(), attempt.asked(), "Habis di rak", now));

        payments.save(payments.get(order.id()).askingAboutRefund(refund, now));
        assertThat(owner.read("/admin/pembayaran"))
                .contains(
                        order.number().value(), "1× ditanyakan, ditanyakan lagi paling cepat", "Sedang dikirim sistem");

        payments.save(payments.get(order.id()).refundWent(refund, Refund.State.REFUSED));
        assertThat(owner.read("/admin/pembayaran"))
                .contains("Penyedia pembayaran menolak mengirimnya", "value=\"" + refund + "\"");
        var toDo = "kembalikan uangnya ke pembeli";
        assertThat(owner.read("/admin/pesanan/" + order.number())).contains(toDo);
        owner.submit("/admin/pembayaran/pengembalian", "pesanan", order.number().value(), "id", refund.toString())
                .statusCode(303);
        assertThat(owner.read("/admin/pesanan/" + order.number())).doesNotContain(toDo);
    }

    @Test
    void is_closed_to_those_who_have_nothing_to_do_with_money() {
        staff.browserOf(Role.WAREHOUSE)
                .open("/admin/pembayaran")
                .statusCode(403)
                .body(containsString("bukan untuk akun"));
    }
}
