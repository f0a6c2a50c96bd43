package id.laris.web.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.CheckOut.CheckedOut;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.Payments;
import id.laris.application.payment.ScriptedGateway;
import id.laris.application.payment.Settlement;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Money;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.shared.Formats;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrderPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    ScriptedGateway gateway;

    @Inject
    Payments payments;

    @Inject
    Settlement settlement;

    private final TestBrowser browser = new TestBrowser();

    @BeforeEach
    void open() {
        shop.open();
    }

    @Test
    void number_and_e_mail_open_an_order() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        browser.page("/pesanan");

        var page = browser.follow(
                "/pesanan", "number", placed.order().number().value().toLowerCase(), "email", " SARI@contoh.test ");

        assertThat(page).contains("Menunggu pembayaran", placed.order().number().value());
    }

    @Test
    void what_need_not_be_paid_any_more_stands_below_the_total() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        var id = placed.order().id();
        var address = "/pesanan/" + placed.order().number() + "?token=" + placed.token();
        assertThat(browser.page(address)).doesNotContain("Tidak perlu dibayar lagi");
        payments.save(payments.get(id)
                .relieve(UUID.randomUUID(), Money.rupiah(1_234), "RTR-1", Instant.parse("2026-11-21T02:00:00Z")));

        assertThat(browser.page(address))
                .contains("Tidak perlu dibayar lagi", "1.234")
                .contains(Formats.text(placed.order().totals().total().minus(Money.rupiah(1_234))));
    }

    @Test
    void money_that_is_held_is_said_and_nothing_more_is_asked() {
        var placed = shop.order(PaymentMethod.QRIS);
        var id = placed.order().id();
        settlement.apply(
                payments.get(id).open().orElseThrow().id(),
                PaymentGateway.Report.of(PaymentGateway.Report.Outcome.AUTHORISED));

        assertThat(browser.page("/pesanan/" + placed.order().number() + "?token=" + placed.token()))
                .contains("Uangmu ditahan bank")
                .doesNotContain("Pilih cara bayar");
    }

    @Test
    void a_wrong_e_mail_opens_nothing_and_tells_nothing() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        browser.page("/pesanan");

        var wrong = browser.send("/pesanan", "number", placed.order().number().value(), "email", "lain@contoh.test");
        var unknown = browser.send("/pesanan", "number", "LR-999999", "email", "sari@contoh.test");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.asString())
                .contains("Tidak ada pesanan dengan nomor dan e-mail itu.")
                .doesNotContain("Sari Dewi");
        assertThat(unknown.asString()).contains("Tidak ada pesanan dengan nomor dan e-mail itu.");
    }

    @Test
    void a_token_opens_its_own_order_only() {
        var mine = shop.order(PaymentMethod.BANK_TRANSFER);
        var other = shop.order(PaymentMethod.BANK_TRANSFER);

        assertThat(browser.open("/pesanan/" + mine.order().number() + "?token=" + other.token())
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.open("/pesanan/" + mine.order().number() + "?token=x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.page("/pesanan/" + mine.order().number())).contains("Lacak pesanan", "Buka pesanan");
    }

    @Test
    void an_unpaid_order_can_be_called_off() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        browser.page(addressOf(placed));

        var page = browser.follow("/pesanan/" + placed.order().number() + "/batal", "token", placed.token());

        assertThat(page).contains("<h1>Dibatalkan</h1>", "Dibatalkan pembeli").doesNotContain("Ya, batalkan");
    }

    @Test
    void a_failed_payment_is_tried_again_or_another_way() {
        gateway.willAnswer(new PaymentGateway.Answer.Declined("no"));
        var placed = shop.order(PaymentMethod.CARD);
        assertThat(browser.page(addressOf(placed))).contains("Pembayaran terakhir tidak berhasil", "Bayar lagi");

        var again = browser.follow(
                "/pesanan/" + placed.order().number() + "/bayar", "token", placed.token(), "method", "CARD");
        assertThat(again).contains("http-equiv=\"refresh\"", "https://pay.example/");

        var transfer = browser.follow(
                "/pesanan/" + placed.order().number() + "/bayar", "token", placed.token(), "method", "BANK_TRANSFER");
        assertThat(transfer).contains("1234567890").doesNotContain("http-equiv=\"refresh\"");
    }

    private String shownBy(Map<String, String> instructions) {
        gateway.willAnswer(new PaymentGateway.Answer.Ready("ref-" + UUID.randomUUID(), instructions, Optional.empty()));
        return browser.page(addressOf(shop.order(PaymentMethod.QRIS)));
    }

    @Test
    void a_virtual_account_is_shown_with_bank_number_and_amount() {
        assertThat(shownBy(Map.of("bank", "BCA", "va", "812785002530231")))
                .contains("Nomor virtual account", "812785002530231", "<b>BCA</b>")
                .doesNotContain("Bayar lagi", "tiga angka terakhirnya");
        assertThat(shownBy(Map.of("bank", "Mandiri", "biller", "70012", "bill-key", "990000000260")))
                .contains("Kode perusahaan", "70012", "Kode bayar", "990000000260");
    }

    @Test
    void a_code_to_scan_is_drawn_here() {
        assertThat(shownBy(Map.of("qr", "00020101021226620014COM.GO-JEK.WWW")))
                .contains("<svg class=\"pay-qr\"", "Pindai dengan aplikasi bank")
                .doesNotContain("00020101021226620014COM");
    }

    @Test
    void an_app_is_opened_or_asks_by_itself() {
        assertThat(shownBy(Map.of("deeplink", "gojek://gopay/x?tref=1&a=2")))
                .contains("href=\"gojek://gopay/x?tref=1&amp;a=2\"", "Buka aplikasinya");
        assertThat(shownBy(Map.of("push", "OVO"))).contains("Buka aplikasi OVO di ponselmu");
    }

    @Test
    void an_amount_in_another_currency_is_seen_before_the_customer_goes_on() {
        gateway.willAnswer(new PaymentGateway.Answer.Ready(
                "ref-" + UUID.randomUUID(),
                Map.of("redirect", "https://pay.example/1", "foreign", "USD 9.12", "rate", "15900"),
                Optional.empty()));
        var placed = shop.order(PaymentMethod.CARD);

        assertThat(browser.page(addressOf(placed) + "&bayar=ya"))
                .contains("Ditagih sebagai USD 9.12, dengan kurs Rp15.900.", "https://pay.example/1")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void one_channel_can_be_changed_for_another() {
        var placed = shop.order(PaymentMethod.QRIS);
        assertThat(browser.page(addressOf(placed))).contains("value=\"VIRTUAL_ACCOUNT.bca\">BCA</button>");
        gateway.willAnswer(new PaymentGateway.Answer.Ready(
                "ref-" + UUID.randomUUID(), Map.of("bank", "BNI", "va", "988000"), Optional.empty()));

        var page = browser.follow(
                "/pesanan/" + placed.order().number() + "/bayar",
                "token",
                placed.token(),
                "method",
                "VIRTUAL_ACCOUNT.bni");

        assertThat(page)
                .contains("Virtual account · BNI", "988000", "value=\"VIRTUAL_ACCOUNT.bca\"")
                .doesNotContain("value=\"VIRTUAL_ACCOUNT.bni\"");
    }

    @Test
    void a_silent_gateway_is_said_to_be_asked_again() {
        gateway.willAnswer(new PaymentGateway.Answer.Unanswered());
        var placed = shop.order(PaymentMethod.QRIS);

        assertThat(browser.page(addressOf(placed))).contains("Pembayaran sedang dicek", "jangan bayar dua kali");
    }

    @Test
    void a_shipped_order_shows_its_parcel_and_is_received() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        shop.payAndShip(placed.order().number());

        var shipped = browser.page(addressOf(placed));
        assertThat(shipped).contains("Sudah dikirim", "JNE", "JX002", "Paket diserahkan ke kurir", "Pesanan diterima");

        var received = browser.follow("/pesanan/" + placed.order().number() + "/terima", "token", placed.token());
        assertThat(received).contains("<h1>Selesai</h1>", "Pesanan selesai");
    }

    @Test
    void what_is_no_longer_possible_is_said_on_the_page() {
        var placed = shop.order(PaymentMethod.BANK_TRANSFER);
        browser.page(addressOf(placed));
        shop.payAndShip(placed.order().number());

        var cancelled = browser.send("/pesanan/" + placed.order().number() + "/batal", "token", placed.token());
        var paid = browser.send(
                "/pesanan/" + placed.order().number() + "/bayar", "token", placed.token(), "method", "CARD");

        assertThat(cancelled.statusCode()).isEqualTo(409);
        assertThat(cancelled.asString()).contains("pesanan sudah berubah", "Sudah dikirim");
        assertThat(paid.asString()).contains("Pesanan ini sudah dibayar.");
    }

    private static String addressOf(CheckedOut placed) {
        return "/pesanan/" + placed.order().number() + "?token=" + placed.token();
    }
}
