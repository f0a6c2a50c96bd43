package id.laris.messaging.notification;

import static id.laris.application.notification.Messages.State.FAILED;
import static id.laris.application.notification.Messages.State.SENT;
import static id.laris.application.notification.Messages.State.UNCERTAIN;
import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.laris.application.notification.DeliverMessages;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailSender;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.ResendMessage;
import id.laris.application.shared.TestShop;
import id.laris.domain.payment.PaymentMethod;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail over real SMTP, and what becomes of it when the server fails. The mail server is shared by all tests of the module. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class SmtpMailSenderTest {
    @Inject
    MailSender sender;

    @Inject
    MailWriter writer;

    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 10);
    private DeliverMessages deliverMessages;

    @BeforeEach
    void emptyBoxes() throws Exception {
        MailServer.greenMail.purgeEmailFromAllMailboxes();
        MailServer.gate.breaksOffAfterTheMail = false;
        deliverMessages = new DeliverMessages(
                shop.messages, shop.orders, shop.showOrder, writer, sender, TestShop.SETTINGS, shop.clock);
    }

    private static MimeMessage[] received() {
        return MailServer.greenMail.getReceivedMessages();
    }

    private Messages.Message queueOne() {
        shop.place(KAOS_M, 1, PaymentMethod.CASH_ON_DELIVERY);
        shop.events.published().forEach(shop.notifyCustomer::about);
        return only();
    }

    private Messages.Message only() {
        return shop.messages.list("", Optional.empty(), 10).items().get(0);
    }

    @Test
    void sends_both_forms_once_under_an_id_of_its_own() throws Exception {
        var message = queueOne();

        assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(SENT, 1));
        assertThat(deliverMessages.deliver(10)).isEmpty();

        assertThat(received()).hasSize(1);
        var mail = received()[0];
        assertThat(mail.getMessageID()).isEqualTo("<" + message.id() + "@toko.test>");
        assertThat(mail.getSubject()).startsWith("Pesanan LR-").endsWith(" kami terima");
        assertThat(mail.getFrom()[0].toString()).isEqualTo(MailServer.FROM);
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("sari@contoh.test");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat((String) parts.getBodyPart(1).getContent()).contains("Terima kasih, Sari Dewi");
    }

    @Test
    void while_the_server_is_down_mail_fails_and_staff_send_it_later() {
        queueOne();
        MailServer.gate.shut();
        try {
            assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(FAILED, 1));
        } finally {
            MailServer.gate.open();
        }
        assertThat(only().problem()).isNotBlank();
        assertThat(deliverMessages.deliver(10)).isEmpty();

        new ResendMessage(shop.messages).resend(only().id());

        assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(SENT, 1));
        assertThat(received()).hasSize(1);
    }

    @Test
    void a_connection_that_breaks_at_the_end_leaves_the_mail_uncertain_and_it_is_not_sent_again() {
        queueOne();
        MailServer.gate.breaksOffAfterTheMail = true;

        assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(UNCERTAIN, 1));

        MailServer.gate.breaksOffAfterTheMail = false;
        shop.clock.forward(Duration.ofHours(1));
        assertThat(deliverMessages.deliver(10)).isEmpty();
        // The server may still be putting it into the box; the next test wants that empty.
        MailServer.greenMail.waitForIncomingEmail(2_000, 1);
        assertThat(received().length).isLessThanOrEqualTo(1);
    }

    @Test
    void an_address_no_server_takes_fails() {
        assertThatThrownBy(() -> sender.send(UUID.randomUUID(), "no address", new MailContent("a", "b", "c")))
                .isInstanceOf(MailSender.NotTaken.class);
    }

    @Test
    void nobody_can_slip_a_header_in() throws Exception {
        var content = new MailContent("Halo\r\nBcc: mata@contoh.test", "<p>Halo</p>", "Halo\r\n.\r\nQUIT");

        sender.send(UUID.randomUUID(), "sari@contoh.test", content);

        assertThat(received()).hasSize(1);
        assertThat(received()[0].getHeader("Bcc")).isNull();
        assertThat(received()[0].getAllRecipients()).hasSize(1);
        assertThat(GreenMailUtil.getBody(received()[0])).contains("QUIT");
    }

    @Test
    void figures_and_letters_survive_the_way() throws Exception {
        sender.send(
                UUID.randomUUID(),
                "sari@contoh.test",
                new MailContent("“Kaos” é × −", "<p>Rp1.000 é</p>", "Rp1.000 é"));

        assertThat(received()[0].getSubject()).isEqualTo("“Kaos” é × −");
        assertThat((String) ((MimeMultipart) received()[0].getContent())
                        .getBodyPart(0)
                        .getContent())
                .contains("Rp1.000 é");
    }
}
