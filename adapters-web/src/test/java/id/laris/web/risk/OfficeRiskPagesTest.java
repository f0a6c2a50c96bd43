package id.laris.web.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import id.laris.application.identity.SystemWork;
import id.laris.application.order.CheckOut;
import id.laris.application.order.Orders;
import id.laris.application.risk.RiskBook;
import id.laris.application.risk.RiskPolicies;
import id.laris.domain.identity.Role;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.risk.Assessment;
import id.laris.domain.risk.Reason;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.RiskRule;
import id.laris.web.ShopInTest;
import id.laris.web.TestBrowser;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeRiskPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    RiskBook book;

    @Inject
    RiskPolicies policies;

    @Inject
    Orders orders;

    @Inject
    SystemWork system;

    private Staff.Browser owner;
    private CheckOut.CheckedOut placed;

    @BeforeEach
    void hold_an_order() {
        shop.open();
        placed = shop.order(PaymentMethod.CASH_ON_DELIVERY);
        var order = orders.get(placed.order().id());
        system.run(() -> {
            orders.save(order.held());
            book.save(Review.held(
                    order.id(),
                    order.number(),
                    new Assessment(List.of(new Reason(RiskRule.REFUSED_PARCELS, 60, 2, 1)), 55),
                    order.placedAt()));
        });
        owner = staff.browserOf(Role.OWNER);
    }

    private String form() {
        return "/admin/risiko/pesanan/" + placed.order().number();
    }

    @Test
    void a_held_order_waits_with_its_reasons_and_goes_on_when_it_is_released() {
        assertThat(owner.read("/admin/risiko"))
                .contains(
                        placed.order().number().value(),
                        "Skor 60, ditahan mulai 55",
                        "Paket bayar di tempat yang tidak diambil: 2, dihitung mulai 1");
        assertThat(owner.read("/admin/pesanan/" + placed.order().number())).contains("belum boleh dikemas", form());
        assertThat(new TestBrowser().page("/pesanan/" + placed.order().number() + "?token=" + placed.token()))
                .contains("Sedang diperiksa");

        owner.submit(form(), "putusan", "lepas", "catatan", "sudah ditelepon").statusCode(303);

        assertThat(orders.get(placed.order().id()).underReview()).isFalse();
        assertThat(owner.read(form())).contains("Dilepas", "sudah ditelepon");
        assertThat(owner.read("/admin/pesanan/" + placed.order().number())).doesNotContain("belum boleh dikemas");
    }

    @Test
    void refusing_needs_a_note_and_calls_the_order_off() {
        owner.submit(form(), "putusan", "tolak", "catatan", "").statusCode(422);
        assertThat(orders.get(placed.order().id()).underReview()).isTrue();

        owner.submit(form(), "putusan", "tolak", "catatan", "nomor tidak aktif").statusCode(303);

        assertThat(orders.get(placed.order().id()).state()).isEqualTo(OrderState.CANCELLED);
        owner.submit(form(), "putusan", "lepas", "catatan", "").statusCode(422);
    }

    @Test
    void who_is_denied_is_listed_and_can_be_taken_off() {
        owner.submit(
                        "/admin/risiko/daftar",
                        "daftar",
                        "DENY",
                        "dikenal",
                        "EMAIL",
                        "siapa",
                        "penipu@contoh.test",
                        "alasan",
                        "tiga kali menolak paket")
                .statusCode(303);
        assertThat(owner.read("/admin/risiko/daftar")).contains("penipu@contoh.test", "tiga kali menolak paket");
        owner.submit("/admin/risiko/daftar", "daftar", "DENY", "dikenal", "PHONE", "siapa", "abc", "alasan", "uji")
                .statusCode(422);

        var listing = book.listings(java.util.Optional.empty(), 1).items().get(0);
        owner.submit("/admin/risiko/daftar/" + listing.id() + "/hapus").statusCode(303);

        assertThat(owner.read("/admin/risiko/daftar")).doesNotContain("penipu@contoh.test");
    }

    @Test
    void the_rules_are_changed_for_orders_to_come() {
        var version = policies.current().version();
        assertThat(owner.read("/admin/risiko/aturan")).contains("Aturan nomor " + version, "Jumlah besar mulai");

        owner.submit("/admin/risiko/aturan", rules(version, "0", "5000000"))
                .statusCode(422)
                .body(containsString("Skor 1 sampai 1000"))
                .body(containsString("value=\"41\""));
        owner.submit("/admin/risiko/aturan", rules(version, "77", "0")).statusCode(422);
        assertThat(policies.current().version()).isEqualTo(version);
        owner.submit("/admin/risiko/aturan", rules(version, "77", "5.000.000")).statusCode(303);

        assertThat(policies.current().holdFrom()).isEqualTo(77);
        assertThat(policies.current().points()).containsEntry(RiskRule.NEW_AND_HIGH, 41);
        assertThat(owner.read("/admin/risiko/aturan")).contains("Aturan nomor " + (version + 1), "value=\"77\"");
        owner.submit("/admin/risiko/aturan", rules(version, "60", "5000000")).statusCode(422);
    }

    private static String[] rules(int version, String holdFrom, String highAmount) {
        return new String[] {
            "nomor",
            String.valueOf(version),
            "poin",
            "41",
            "poin",
            "25",
            "poin",
            "15",
            "poin",
            "20",
            "poin",
            "15",
            "poin",
            "15",
            "poin",
            "30",
            "jumlah",
            highAmount,
            "hari",
            "7",
            "gagal",
            "3",
            "sejam",
            "4",
            "asal",
            "15",
            "pintu",
            "5",
            "tahan",
            holdFrom,
            "dimuka",
            "50"
        };
    }
}
