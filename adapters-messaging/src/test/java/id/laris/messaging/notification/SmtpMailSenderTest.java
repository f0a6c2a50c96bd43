package id.laris.messaging.notification;

import static id.laris.application.identity.AccountLinks.Purpose.VERIFY_EMAIL;
import static id.laris.application.notification.Messages.State.FAILED;
import static id.laris.application.notification.Messages.State.SENT;
import static id.laris.application.notification.Messages.State.UNCERTAIN;
import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.InMemoryAccountLinks;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.Tokens;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.notification.About;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.DeliverMessages;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailSender;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.ResendMessage;
import id.laris.application.notification.Template;
import id.laris.application.privacy.InMemoryIncidents;
import id.laris.application.privacy.WriteIncidentLetter;
import id.laris.application.purchasing.Letters;
import id.laris.application.reporting.ReportPost;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.Undo;
import id.laris.application.stock.Digests;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.MailSchedule;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail over real SMTP, and what becomes of it when the server fails. The mail server is shared by all tests of the module. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
class SmtpMailSenderTest {
    private static final EmailAddress SARI = new EmailAddress("sari@contoh.test");

    @Inject
    MailSender sender;

    @Inject
    MailWriter writer;

    private final Letters letters = new Letters();
    private final TestShop shop = letters.shop().receive(KAOS_M, BANDUNG, 10);
    private final ReportPost reports = new ReportPost(shop);
    private final InMemoryAccounts accounts = new InMemoryAccounts(new Undo());
    private final InMemoryAccountLinks links = new InMemoryAccountLinks(new Undo());
    private DeliverMessages deliverMessages;

    @BeforeEach
    void emptyBoxes() throws Exception {
        MailServer.greenMail.purgeEmailFromAllMailboxes();
        MailServer.gate.breaksOffAfterTheMail = false;
        deliverMessages = new DeliverMessages(
                shop.messages,
                shop.orders,
                shop.showOrder,
                new WriteAccountLetter(
                        accounts,
                        links,
                        new Tokens(),
                        shop.ids,
                        Digests.none(shop),
                        shop.holdNotices,
                        shop.wishMail,
                        TestShop.SETTINGS,
                        shop.clock),
                new WriteIncidentLetter(new InMemoryIncidents(new Undo()), TestShop.SETTINGS, shop.clock),
                letters.toSuppliers(),
                reports.write,
                writer,
                sender,
                TestShop.SETTINGS,
                shop.clock);
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
    void a_supplier_gets_the_order_in_words_and_as_a_file() throws Exception {
        var number = letters.send();

        assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(SENT, 1));

        var mail = received()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("rahayu@kain.test");
        assertThat(mail.getSubject()).isEqualTo("Pesanan pembelian " + number + " dari Toko Laris");
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        var words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat((String) words.getBodyPart(0).getContent())
                .contains("24 ×", "(KJ-77)", "Rp50.000", "Jumlah: Rp1.225.000", "Jawa Barat", "surat jalan");
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo(number + ".pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes())
                .startsWith('%', 'P', 'D', 'F')
                .contains('-');
        assertThat(only().content().orElseThrow().attachment()).isEmpty();
    }

    @Test
    void a_report_comes_with_its_sums_its_page_and_a_spreadsheet() throws Exception {
        var ani = reports.work("ani", Role.OWNER);
        reports.come(ani);
        reports.mailed(new MailSchedule(MailSchedule.Rhythm.DAILY, 0, 10), Optional.of(BANDUNG));
        shop.clock.forward(Duration.ofHours(1));
        assertThat(reports.send.send()).isTrue();

        assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(SENT, 1));

        var mail = received()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("ani@toko.test");
        assertThat(mail.getSubject()).startsWith("Laporan ").endsWith(": 15 November 2026 sampai 21 November 2026");
        var parts = (MimeMultipart) mail.getContent();
        var words = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat((String) words.getBodyPart(0).getContent())
                .contains("gudang BDG", "Belum ada penjualan", "Masa sebelumnya: Rp0", "terlampir")
                .contains("/admin/laporan/penjualan?per=PRODUCT&dari=2026-11-15&sampai=2026-11-21&gudang=BDG")
                .doesNotContain("{", "reportMail", "NOT_FOUND");
        var file = parts.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("penjualan-2026-11-15-2026-11-21.xlsx");
        assertThat(file.getContentType()).startsWith("application/vnd.openxmlformats");
        assertThat(file.getInputStream().readAllBytes()).startsWith('P', 'K');
        assertThat(only().content().orElseThrow().attachment()).isEmpty();
    }

    @Test
    void a_link_reaches_the_letter_box_and_stays_nowhere_else() throws Exception {
        var id = new AccountId(UUID.randomUUID());
        accounts.add(
                Account.registered(id, SARI, "Sari <b>Dewi</b>", "$argon2id$x", Language.EN, shop.clock.instant()));
        new AccountMail(shop.messages, shop.ids, shop.clock)
                .tell(Template.ACCOUNT_REGISTERED, accounts.find(id).orElseThrow());

        assertThat(deliverMessages.deliver(10)).isEqualTo(Map.of(SENT, 1));

        var mail = received()[0];
        assertThat(mail.getSubject()).isEqualTo("Verify your e-mail address");
        var parts = (MimeMultipart) mail.getContent();
        var secret = Pattern.compile("/akun/verifikasi\\?token=([A-Za-z0-9_-]{43})");
        assertThat((String) parts.getBodyPart(0).getContent()).containsPattern(secret);
        assertThat((String) parts.getBodyPart(1).getContent())
                .containsPattern(secret)
                .contains("Sari &lt;b&gt;Dewi");
        var found = secret.matcher((String) parts.getBodyPart(0).getContent());
        assertThat(found.find()).isTrue();
        assertThat(links.find(Tokens.hash(found.group(1)), VERIFY_EMAIL, shop.clock.instant()))
                .isPresent();
        var kept = only().content().orElseThrow();
        assertThat(kept.html() + kept.text()).doesNotContain(found.group(1)).contains("token=…");
    }

    @Test
    void nothing_people_typed_becomes_a_header() throws Exception {
        var nasty = "Sari\r\nBcc: korban@contoh.test\r\n\r\nisi";
        assertThatThrownBy(() -> new EmailAddress("sari@contoh.test\r\nBcc: korban@contoh.test"))
                .isInstanceOf(Invalid.class);
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.ACCOUNT_INVITED,
                new About.OfAccount(AccountKind.STAFF, Optional.empty()),
                SARI,
                Language.ID,
                shop.clock.instant(),
                Messages.State.QUEUED,
                Optional.empty(),
                "");
        var content = writer.write(
                message,
                new AccountLetter(
                        AccountLetter.Content.INVITATION,
                        nasty,
                        Optional.of(new AccountLetter.Link("https://toko.test/?token=x", Duration.ofDays(7)))));

        sender.send(message.id(), SARI.value(), content);

        var mail = received()[0];
        assertThat(received()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).hasSize(1);
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
