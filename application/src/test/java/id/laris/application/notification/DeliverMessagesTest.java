package id.laris.application.notification;

import static id.laris.application.notification.Messages.State.FAILED;
import static id.laris.application.notification.Messages.State.KEPT;
import static id.laris.application.notification.Messages.State.QUEUED;
import static id.laris.application.notification.Messages.State.SENT;
import static id.laris.application.notification.Messages.State.UNCERTAIN;
import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.identity.InMemoryAccountLinks;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.Tokens;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.order.OrderDetails;
import id.laris.application.order.OrderProof;
import id.laris.application.privacy.InMemoryIncidents;
import id.laris.application.privacy.WriteIncidentLetter;
import id.laris.application.purchasing.Letters;
import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.reporting.ReportLetter;
import id.laris.application.reporting.ReportPost;
import id.laris.application.shared.StorageUnavailable;
import id.laris.application.shared.TestShop;
import id.laris.application.shared.Undo;
import id.laris.application.stock.Digests;
import id.laris.domain.identity.Role;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.reporting.MailSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliverMessagesTest {
    private final Letters letters = new Letters();
    private final TestShop shop = letters.shop().receive(KAOS_M, BANDUNG, 100);
    private final ReportPost reports = new ReportPost(shop);
    private final InMemoryAccounts accounts = new InMemoryAccounts(new Undo());
    private final InMemoryAccountLinks links = new InMemoryAccountLinks(new Undo());
    private final ScriptedMail mail = new ScriptedMail();
    private final DeliverMessages deliverMessages = new DeliverMessages(
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
            mail,
            mail,
            TestShop.SETTINGS,
            shop.clock);

    /** Writes and sends as the test says. */
    private static final class ScriptedMail implements MailWriter, MailSender {
        final List<UUID> sent = new ArrayList<>();
        final List<String> files = new ArrayList<>();
        boolean configured = true;
        Runnable whileWriting = () -> {};
        Runnable whileSending = () -> {};

        @Override
        public MailContent write(Messages.Message message, OrderDetails order, String orderUrl) {
            whileWriting.run();
            return new MailContent(order.order().number().value(), "<a href='" + orderUrl + "'>", orderUrl);
        }

        @Override
        public MailContent write(Messages.Message message, AccountLetter letter) {
            var url = letter.link().orElseThrow().url();
            return new MailContent(letter.content().name(), "<a href='" + url + "'>", url);
        }

        @Override
        public MailContent write(Messages.Message message, IncidentLetter letter) {
            return new MailContent("incident", letter.url(), letter.incident().dataClasses());
        }

        @Override
        public MailContent write(Messages.Message message, PurchaseDetails purchase) {
            var number = purchase.order().number().value();
            return new MailContent(
                    number,
                    "html",
                    "text",
                    Optional.of(new MailContent.Attachment(number + ".pdf", "application/pdf", new byte[] {1})));
        }

        @Override
        public MailContent write(Messages.Message message, ReportLetter letter) {
            return new MailContent(letter.name(), "html", letter.url());
        }

        @Override
        public boolean isConfigured() {
            return configured;
        }

        @Override
        public void send(UUID id, String to, MailContent content) {
            whileSending.run();
            sent.add(id);
            content.attachment().ifPresent(file -> files.add(file.name()));
        }
    }

    private void placeAndNotify() {
        var order = shop.place(KAOS_M, 1, PaymentMethod.BANK_TRANSFER);
        shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER);
        shop.events.published().forEach(shop.notifyCustomer::about);
    }

    private Messages.Message only() {
        return shop.messages.list("", Optional.empty(), 10).items().get(0);
    }

    @Test
    void sends_what_is_queued_once_and_keeps_what_was_sent() {
        placeAndNotify();
        placeAndNotify();

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 2));
        assertThat(deliverMessages.deliver(50)).isEmpty();

        assertThat(mail.sent).hasSize(2).doesNotHaveDuplicates();
        assertThat(only().content().orElseThrow().text()).startsWith("http://localhost:8080/pesanan/");
    }

    @Test
    void a_report_is_sent_to_who_may_see_it() {
        var ani = reports.work("ani", Role.OWNER);
        reports.come(ani);
        reports.mailed(new MailSchedule(MailSchedule.Rhythm.DAILY, 0, 10), Optional.empty());
        shop.clock.forward(Duration.ofHours(1));
        reports.send.send();

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));

        assertThat(only().recipient()).isEqualTo(ani.email());
        assertThat(only().content().orElseThrow().text()).contains("/admin/laporan/penjualan?per=PRODUCT");
    }

    @Test
    void a_supplier_gets_the_order_as_a_file_and_its_words_alone_are_kept() {
        var number = letters.send();

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));

        assertThat(mail.files).containsExactly(number + ".pdf");
        assertThat(only().content()).contains(new MailContent(number.value(), "html", "text"));
    }

    @Test
    void nobody_is_asked_for_what_was_cancelled_before_the_mail_went_out() {
        letters.cancel(letters.send());

        deliverMessages.deliver(50);

        assertThat(mail.sent).isEmpty();
        assertThat(shop.messages.list("", Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void without_a_mail_server_messages_are_kept_to_read() {
        mail.configured = false;
        placeAndNotify();

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(KEPT, 1));

        assertThat(mail.sent).isEmpty();
        assertThat(only().content()).isPresent();
    }

    @Test
    void what_the_server_refused_failed_and_staff_can_send_it() {
        placeAndNotify();
        mail.whileSending = () -> {
            throw new MailSender.NotTaken("550 <sari@contoh.test> unknown", null);
        };
        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(FAILED, 1));
        assertThat(only().problem()).isEqualTo("550 <•••> unknown");

        mail.whileSending = () -> {};
        assertThat(deliverMessages.deliver(50)).isEmpty();
        new ResendMessage(shop.messages).resend(only().id());

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));
    }

    @Test
    void a_database_that_goes_away_meanwhile_only_delays_a_message() {
        placeAndNotify();
        mail.whileWriting = () -> {
            throw new StorageUnavailable(null);
        };
        assertThatThrownBy(() -> deliverMessages.deliver(50)).isInstanceOf(StorageUnavailable.class);
        assertThat(only().state()).isEqualTo(QUEUED);

        mail.whileWriting = () -> {};
        shop.clock.forward(Duration.ofMinutes(3));

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));
    }

    @Test
    void when_nobody_knows_whether_the_server_took_it_staff_decide() {
        placeAndNotify();
        mail.whileSending = () -> {
            throw new IllegalStateException("connection lost");
        };

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(UNCERTAIN, 1));
        assertThat(deliverMessages.deliver(50)).isEmpty();
    }

    @Test
    void a_message_that_cannot_be_written_does_not_hold_up_the_others() {
        placeAndNotify();
        placeAndNotify();
        var first = new ArrayList<>(List.of(true));
        mail.whileWriting = () -> {
            if (first.remove(Boolean.TRUE)) throw new IllegalStateException("no such word");
        };

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(FAILED, 1, SENT, 1));
    }

    @Test
    void waits_a_moment_until_the_mail_can_say_how_to_pay() {
        var order = shop.place(KAOS_M, 1, PaymentMethod.BANK_TRANSFER);
        shop.events.published().forEach(shop.notifyCustomer::about);
        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(QUEUED, 1));

        shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.BANK_TRANSFER);

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));
    }

    @Test
    void an_order_whose_payment_did_not_start_gets_its_mail_all_the_same() {
        shop.place(KAOS_M, 1, PaymentMethod.CARD);
        shop.events.published().forEach(shop.notifyCustomer::about);

        shop.clock.forward(Duration.ofSeconds(15));

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));
    }

    @Test
    void a_crash_before_sending_only_delays_the_message() {
        placeAndNotify();
        mail.whileWriting = DeliverMessagesTest::crash;
        assertThatThrownBy(() -> deliverMessages.deliver(50)).isInstanceOf(StackOverflowError.class);
        mail.whileWriting = () -> {};

        assertThat(deliverMessages.deliver(50)).isEmpty();
        assertThat(only().state()).isEqualTo(QUEUED);
        shop.clock.forward(Duration.ofMinutes(3));

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(SENT, 1));
    }

    @Test
    void a_crash_while_sending_leaves_it_uncertain_and_never_sends_it_twice() {
        placeAndNotify();
        mail.whileSending = DeliverMessagesTest::crash;
        assertThatThrownBy(() -> deliverMessages.deliver(50)).isInstanceOf(StackOverflowError.class);
        mail.whileSending = () -> {};
        shop.clock.forward(Duration.ofMinutes(6));

        assertThat(deliverMessages.deliver(50)).isEqualTo(Map.of(UNCERTAIN, 1));
        assertThat(deliverMessages.deliver(50)).isEmpty();
        assertThat(mail.sent).isEmpty();
    }

    /** Ends the work where it stands, as a kill does: no handler of the use case sees it. */
    private static void crash() {
        throw new StackOverflowError("crash");
    }
}
