package id.laris.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.laris.application.audit.AuditLog;
import id.laris.application.audit.AuditQuery;
import id.laris.application.notification.About;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Messages.Message;
import id.laris.application.notification.Messages.State;
import id.laris.application.notification.Template;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Language;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeMailPagesTest {
    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    Messages messages;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    private Staff.Browser owner;

    @BeforeEach
    void open() {
        shop.open();
        owner = staff.browserOf(Role.OWNER);
    }

    private UUID message(State state, MailContent content) {
        var order = shop.order(PaymentMethod.CASH_ON_DELIVERY).order();
        var id = UUID.randomUUID();
        messages.add(new Message(
                id,
                UUID.randomUUID(),
                Template.ORDER_PLACED,
                new About.OfOrder(order.id()),
                new EmailAddress("sari@contoh.test"),
                Language.ID,
                clock.instant(),
                State.QUEUED,
                Optional.empty(),
                ""));
        messages.finish(id, state, Optional.ofNullable(content), "");
        return id;
    }

    @Test
    void a_message_is_read_as_the_customer_sees_it() {
        var id = message(
                State.KEPT,
                new MailContent("Pesanan & Anda", "<p style=\"color:red\">Halo</p><script>x()</script>", "Halo"));

        assertThat(owner.read("/admin/pesan")).contains("/admin/pesan/" + id).contains("Disimpan");
        assertThat(owner.read("/admin/pesan/" + id))
                .contains("Pesanan &amp; Anda")
                .contains("<iframe class=\"letter\" src=\"/admin/pesan/" + id + "/isi\" sandbox")
                .doesNotContain("<script>x()");
    }

    @Test
    void a_mail_is_shut_into_its_frame() {
        var id = message(State.KEPT, new MailContent("s", "<p>isi</p>", "isi"));

        owner.open("/admin/pesan/" + id + "/isi")
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Frame-Options", equalTo("SAMEORIGIN"))
                .body(containsString("<p>isi</p>"));
        owner.open("/admin/pesan").header("X-Frame-Options", equalTo("DENY"));
    }

    @Test
    void reading_a_message_is_in_the_log_once() {
        var id = message(State.KEPT, new MailContent("Pesanan", "<p>Sari Dewi</p>", "Sari Dewi"));

        assertThat(owner.read("/admin/pesan/" + id)).doesNotContain("Sari Dewi");
        owner.open("/admin/pesan/" + id + "/isi").statusCode(200);

        assertThat(log.list(AuditQuery.all(100)).items())
                .filteredOn(recorded -> recorded.entry().subject().equals("message " + id))
                .extracting(recorded -> recorded.entry().action())
                .containsExactly("read-message");
    }

    @Test
    void staff_send_a_message_again() {
        var id = message(State.FAILED, new MailContent("s", "<p>isi</p>", "isi"));
        assertThat(owner.read("/admin/pesan/" + id)).contains("Kirim lagi");

        owner.submit("/admin/pesan/" + id + "/kirim-lagi").statusCode(303);

        assertThat(messages.find(id).orElseThrow().state()).isEqualTo(State.QUEUED);
    }

    @Test
    void what_is_unknown_is_not_found() {
        owner.open("/admin/pesan/" + UUID.randomUUID()).statusCode(404);
        owner.open("/admin/pesan/bukan-id").statusCode(404);
        staff.browserOf(Role.COURIER).open("/admin/pesan").statusCode(403);
    }
}
