package id.laris.web.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import id.laris.application.payment.Disputes;
import id.laris.application.payment.NoticeInbox;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.payment.Payments;
import id.laris.application.payment.ScriptedGateway;
import id.laris.application.payment.Settlement;
import id.laris.application.payment.StrayNotices;
import id.laris.domain.identity.Role;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Dispute;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeTroublePagesTest {
    private static final String MONITOR = "/admin/pembayaran/macet";
    private static final String RECONCILIATION = "/admin/pembayaran/cocok";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Payments payments;

    @Inject
    Clock clock;

    @Inject
    NoticeInbox inbox;

    @Inject
    StrayNotices strays;

    @Inject
    Disputes disputes;

    @Inject
    ScriptedGateway gateway;

    @Inject
    Settlement settlement;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    /** Written down an hour ago; its provider was never heard of it. */
    private Attempt unanswered(Order order) {
        var payment = payments.get(order.id());
        var open = payment.open().orElseThrow();
        var unanswered = Attempt.intended(
                new AttemptId(UUID.randomUUID()),
                open.provider(),
                open.way(),
                open.asked(),
                clock.instant().minus(Duration.ofHours(1)),
                Optional.empty());
        payments.save(payment.start(unanswered));
        return unanswered;
    }

    @Test
    void shows_what_is_stuck_and_asks_the_provider() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var attempt = unanswered(order);

        assertThat(owner.read(MONITOR))
                .contains(
                        order.number().value(),
                        "Penyedia tidak menjawab",
                        attempt.id().toString(),
                        "Tanya sekarang");

        owner.submit(MONITOR + "/tanya", "percobaan", attempt.id().toString())
                .statusCode(303)
                .header("Location", endsWith("kabar=asked_open"));
        assertThat(owner.read(MONITOR + "?kabar=asked_open")).contains("masih menunggu pembeli");
    }

    @Test
    void shows_orders_that_got_too_little_and_what_is_missing() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var attempt = payments.get(order.id()).open().orElseThrow();
        payments.save(
                payments.get(order.id()).captured(attempt.id(), attempt.asked().minus(Money.rupiah(12_345))));

        assertThat(owner.read(MONITOR))
                .contains(order.number().value(), "Uang yang masuk kurang", "12.345")
                .contains("href=\"/admin/pesanan/" + order.number() + "\"");
        assertThat(owner.read("/admin/pesanan/" + order.number())).contains("Masih kurang", "12.345");
    }

    private Attempt held(Order order) {
        var id = payments.get(order.id()).open().orElseThrow().id();
        gateway.reports(id, Report.of(Outcome.AUTHORISED));
        settlement.apply(id, Report.of(Outcome.AUTHORISED));
        return payments.get(order.id()).attempt(id);
    }

    @Test
    void shows_money_that_is_held_and_takes_it() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var attempt = held(order);
        var take = MONITOR + "/uang/" + attempt.id() + "/ambil";

        assertThat(owner.read(MONITOR)).contains(order.number().value(), "Uang ditahan, belum diambil", take);
        assertThat(owner.read("/admin")).contains("Pembayaran perlu tindakan", "#macet-h");
        assertThat(owner.read("/admin/pesanan/" + order.number())).contains("Uang ditahan");

        owner.submit(take).statusCode(303).header("Location", endsWith("kabar=asked_paid"));
        assertThat(owner.read(MONITOR)).doesNotContain(attempt.id().toString());
        assertThat(payments.get(order.id()).isCovered()).isTrue();
        owner.submit(take).statusCode(422);
    }

    @Test
    void lets_go_money_that_is_held() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var attempt = held(order);

        owner.submit(MONITOR + "/uang/" + attempt.id() + "/lepas")
                .statusCode(303)
                .header("Location", endsWith("kabar=let_go"));

        assertThat(payments.get(order.id()).attempt(attempt.id()).state()).isEqualTo(AttemptState.CANCELLED);
        assertThat(payments.get(order.id()).captured().isZero()).isTrue();
        owner.submit(MONITOR + "/uang/" + UUID.randomUUID() + "/lepas").statusCode(404);
        owner.submit(MONITOR + "/uang/bukan-id/ambil").statusCode(404);
    }

    @Test
    void an_attempt_nobody_knows_is_not_found() {
        owner.submit(MONITOR + "/tanya", "percobaan", UUID.randomUUID().toString())
                .statusCode(404);
        owner.submit(MONITOR + "/tanya", "percobaan", "bukan-id").statusCode(404);
    }

    @Test
    void shows_money_that_was_taken_back_until_somebody_says_what_came_of_it() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var id = UUID.randomUUID();
        disputes.add(new Dispute(
                id,
                "midtrans",
                "cb-" + id,
                order.id(),
                payments.get(order.id()).open().orElseThrow().id(),
                TakenBack.Kind.CHARGEBACK,
                Optional.of(Money.rupiah(45_678)),
                "<i>kartu curian</i>",
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                ""));

        assertThat(owner.read(MONITOR))
                .contains(
                        "Ditarik bank pemegang kartu", "45.678", order.number().value())
                .contains("&lt;i&gt;kartu curian&lt;/i&gt;");
        owner.submit(MONITOR + "/alarm/" + id + "/tutup", "hasil", "x").statusCode(422);
        owner.submit(MONITOR + "/alarm/" + id + "/tutup", "hasil", "bank memenangkan pembeli")
                .statusCode(303);
        assertThat(owner.read(MONITOR)).doesNotContain(id.toString());
        owner.submit(MONITOR + "/alarm/" + id + "/tutup", "hasil", "sekali lagi")
                .statusCode(422);
    }

    /** @return its id */
    private String stray(String reference) {
        var id = UUID.randomUUID();
        inbox.add(new NoticeInbox.StoredNotice(
                id,
                "lama",
                id.toString(),
                reference,
                "{\"uang\":\"<b>12</b>\"}".getBytes(StandardCharsets.UTF_8),
                clock.instant()));
        strays.add(StrayNotice.waiting(
                id, "lama", id.toString(), reference, Optional.empty(), StrayNotice.Doubt.NO_ATTEMPT, clock.instant()));
        return id.toString();
    }

    @Test
    void shows_notices_without_a_payment_and_puts_one_aside_for_a_reason() {
        var reference = "TOKO-LAMA-" + UUID.randomUUID();
        var id = stray(reference);

        assertThat(owner.read(MONITOR))
                .contains(reference, "Tidak ada pembayaran dengan nomor ini di sini", "&lt;b&gt;12&lt;/b&gt;");
        owner.submit(MONITOR + "/kabar/" + id + "/tanya")
                .statusCode(303)
                .header("Location", endsWith("kabar=still_nobodys"));
        assertThat(owner.read(MONITOR)).contains(reference);

        owner.submit(MONITOR + "/kabar/" + id + "/sisihkan", "alasan", "x").statusCode(422);
        owner.submit(MONITOR + "/kabar/" + id + "/sisihkan", "alasan", "dibayar di kasir lama")
                .statusCode(303);
        assertThat(owner.read(MONITOR)).doesNotContain(reference);
        owner.submit(MONITOR + "/kabar/bukan-id/tanya").statusCode(404);
        staff.browserOf(Role.WAREHOUSE)
                .submit(MONITOR + "/kabar/" + id + "/sisihkan", "alasan", "coba-coba")
                .statusCode(403);
    }

    @Test
    void a_settlement_report_is_compared_with_what_is_booked() {
        var order = shop.order(PaymentMethod.QRIS).order();
        var attempt = payments.get(order.id()).open().orElseThrow();
        payments.save(payments.get(order.id()).captured(attempt.id(), attempt.asked()));
        assertThat(owner.read(RECONCILIATION)).contains("value=\"" + attempt.provider() + "\"");

        var address = sent(
                        attempt.provider(),
                        "Order ID,Amount\n%s,%d\ntak-dikenal,1000\nkosong,x\n"
                                .formatted(attempt.id(), attempt.asked().minorUnits() + 5))
                .statusCode(303)
                .extract()
                .header("Location");
        var result = owner.read(address.substring(address.indexOf(RECONCILIATION)));

        assertThat(result)
                .contains(
                        "Dari 3 baris, 0 cocok; 3 hal perlu dilihat",
                        "Baris ini tidak terbaca",
                        order.number().value(),
                        "Jumlahnya lain")
                .contains("tak-dikenal", "Tidak ada pembayaran dengan nomor ini");
        assertThat(owner.read(RECONCILIATION))
                .contains("pencairan.csv", address.substring(address.indexOf(RECONCILIATION)));
        owner.open(RECONCILIATION + "/" + UUID.randomUUID()).statusCode(404);
        assertThat(reported(attempt.provider(), "apa saja\n1,2\n", 422)).contains("nomor pesanan atau referensi");
        assertThat(reported(attempt.provider(), "", 422)).contains("Pilih berkasnya dulu");
    }

    private String reported(String provider, String csv, int status) {
        return sent(provider, csv).statusCode(status).extract().asString();
    }

    private ValidatableResponse sent(String provider, String csv) {
        return owner.request()
                .multiPart("csrf", owner.token())
                .multiPart("penyedia", provider)
                .multiPart("berkas", "pencairan.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .redirects()
                .follow(false)
                .post(RECONCILIATION)
                .then();
    }

    @Test
    void is_closed_to_those_who_have_nothing_to_do_with_money() {
        staff.browserOf(Role.WAREHOUSE).open(MONITOR).statusCode(403);
        staff.browserOf(Role.WAREHOUSE).open(RECONCILIATION).statusCode(403);
    }
}
