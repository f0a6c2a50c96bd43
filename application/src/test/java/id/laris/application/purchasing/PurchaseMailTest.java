package id.laris.application.purchasing;

import static id.laris.application.purchasing.BuyingDepartment.arrived;
import static id.laris.application.purchasing.BuyingDepartment.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.notification.About;
import id.laris.application.notification.Messages;
import id.laris.application.shared.Goods;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.PurchaseStepNotAllowed;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.purchasing.SupplierContact;
import id.laris.domain.purchasing.SupplierHasNoEmail;
import id.laris.domain.shared.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a purchase order gets to its supplier. */
class PurchaseMailTest {
    private final BuyingDepartment buying = new BuyingDepartment();

    private List<Messages.Message> mails(PurchaseNumber number) {
        return buying.shop.messages.of(number);
    }

    private void ended(PurchaseNumber number, Messages.State state, String problem) {
        buying.shop.messages.finish(mails(number).get(0).id(), state, Optional.empty(), problem);
    }

    /** The supplier's card as it is from now on. */
    private void writtenTo(Language language, SupplierContact contact) {
        var known = buying.suppliers.get(buying.supplier.id());
        buying.suppliers.save(new Supplier(
                known.id(),
                known.name(),
                contact,
                language,
                known.leadDays(),
                known.minimumOrder(),
                true,
                known.version()));
    }

    @Test
    void sending_an_order_queues_one_mail_to_the_supplier() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();

        assertThat(mails(number)).singleElement().satisfies(mail -> {
            assertThat(mail.about()).isEqualTo(new About.OfPurchase(number));
            assertThat(mail.recipient().value()).isEqualTo("rahayu@kain.test");
            assertThat(mail.language()).isEqualTo(Language.ID);
            assertThat(mail.state()).isEqualTo(Messages.State.QUEUED);
        });
        assertThatThrownBy(() -> buying.sendPurchase.send(number)).isInstanceOf(PurchaseStepNotAllowed.class);
        assertThat(mails(number)).hasSize(1);
    }

    @Test
    void who_has_no_address_gets_no_mail_and_the_order_is_sent_all_the_same() {
        writtenTo(Language.EN, SupplierContact.NOBODY);

        var order = buying.sent(0, line(Goods.KAOS_M, 24));

        assertThat(order.state()).isEqualTo(PurchaseState.SENT);
        assertThat(mails(order.number())).isEmpty();
        assertThatThrownBy(() -> buying.mailPurchase.mail(order.number())).isInstanceOf(SupplierHasNoEmail.class);
    }

    @Test
    void a_mail_that_failed_shows_on_the_order_and_goes_again_to_the_address_of_now() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();
        ended(number, Messages.State.FAILED, "mailbox unknown");
        assertThat(buying.showPurchase.show(number).mails()).singleElement().satisfies(mail -> {
            assertThat(mail.failed()).isTrue();
            assertThat(mail.problem()).isEqualTo("mailbox unknown");
        });
        writtenTo(
                Language.EN,
                new SupplierContact("Bu Rahayu", Optional.of(new EmailAddress("baru@kain.test")), Optional.empty()));
        buying.shop.clock.forward(java.time.Duration.ofMinutes(1));

        buying.mailPurchase.mail(number);

        var mails = buying.showPurchase.show(number).mails();
        assertThat(mails).extracting(PurchaseMail::to).containsExactly("baru@kain.test", "rahayu@kain.test");
        assertThat(mails.get(0).waits()).isTrue();
        assertThat(mails(number).get(1).language()).isEqualTo(Language.EN);
    }

    @Test
    void a_mail_that_waits_already_is_not_doubled() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();

        buying.mailPurchase.mail(number);
        buying.mailPurchase.mail(number);

        assertThat(mails(number)).hasSize(1);
    }

    @Test
    void only_what_is_expected_is_mailed() {
        var draft = buying.draft(0, line(Goods.KAOS_M, 24)).number();
        assertThatThrownBy(() -> buying.mailPurchase.mail(draft)).isInstanceOf(PurchaseStepNotAllowed.class);
        assertThat(buying.showPurchase.show(draft).mayBeMailed()).isFalse();

        var whole = buying.sent(0, line(Goods.KAOS_M, 24)).number();
        assertThat(buying.showPurchase.show(whole).mayBeMailed()).isTrue();
        buying.receive(whole, false, arrived(Goods.KAOS_M, 24, 0));

        assertThatThrownBy(() -> buying.mailPurchase.mail(whole)).isInstanceOf(PurchaseStepNotAllowed.class);
    }

    @Test
    void the_letter_says_where_to_deliver_and_is_not_written_for_what_was_cancelled() {
        var number = buying.sent(0, line(Goods.KAOS_M, 24)).number();
        var letter = buying.writePurchaseLetter.write(number).orElseThrow();
        assertThat(letter.warehouse().code()).isEqualTo(Goods.BANDUNG);
        assertThat(letter.place()).contains("Jawa Barat");

        buying.cancelPurchase.cancel(new CancelPurchase.Command(number, "salah"));

        assertThat(buying.writePurchaseLetter.write(number)).isEmpty();
    }
}
