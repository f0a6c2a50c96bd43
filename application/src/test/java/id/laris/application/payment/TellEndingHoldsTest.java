package id.laris.application.payment;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.TOPI;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.InMemoryAccountLinks;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.InMemoryStaffMembers;
import id.laris.application.identity.Tokens;
import id.laris.application.identity.WriteAccountLetter;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.order.HoldTime;
import id.laris.application.order.OrderProof;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.Digests;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.webhook.WebhookTopic;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TellEndingHoldsTest {
    private static final Duration UNTIL_TOLD = HoldTime.DEFAULT.whenHeld().minus(Duration.ofHours(11));

    private final TestShop shop = new TestShop().receive(TOPI, BANDUNG, 5);
    private final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(shop.undo);
    private final BookReport bookReport = new BookReport(shop.settlement);
    private final WriteAccountLetter letters = new WriteAccountLetter(
            accounts,
            new InMemoryAccountLinks(shop.undo),
            new Tokens(),
            shop.ids,
            Digests.none(shop),
            shop.holdNotices,
            shop.wishMail,
            TestShop.SETTINGS,
            shop.clock);

    /** As after a start: nothing is known but what was stored. */
    private TellEndingHolds tell() {
        return new TellEndingHolds(
                shop.holdNotices,
                new HoldersOfRights(staff, accounts),
                new AccountMail(shop.messages, shop.ids, shop.clock),
                shop.events,
                shop.clock);
    }

    private void work(String name, Role role) {
        var account = Account.active(
                new AccountId(shop.ids.next()),
                AccountKind.STAFF,
                new EmailAddress(name + "@toko.test"),
                name,
                "-",
                shop.clock.instant());
        accounts.add(account);
        staff.put(new StaffMember(account.id(), Set.of(role), Set.of()));
    }

    private Order held() {
        var order = shop.place(TOPI, 1, PaymentMethod.CARD);
        var attempt = shop.startPayment.start(order.number(), new OrderProof.Rights(), PaymentMethod.CARD);
        shop.gateway.reports(attempt.id(), Report.of(Outcome.AUTHORISED));
        shop.settleAttempt.settle(attempt.id(), Report.of(Outcome.AUTHORISED));
        return order;
    }

    private List<Messages.Message> mails() {
        return shop.messages.list("", Optional.empty(), 100).items().stream()
                .filter(message -> message.template() == Template.ACCOUNT_HOLD_ENDS)
                .toList();
    }

    @Test
    void who_may_take_it_is_told_half_a_day_before_and_once() {
        work("pemilik", Role.OWNER);
        work("kurir", Role.COURIER);
        var order = held();
        assertThat(tell().tell()).isZero();
        shop.clock.forward(UNTIL_TOLD);

        assertThat(tell().tell()).isEqualTo(1);
        assertThat(tell().tell()).isZero();

        assertThat(mails()).extracting(m -> m.recipient().value()).containsExactly("pemilik@toko.test");
        var events = shop.events.published().stream()
                .filter(event -> event.type().equals("payment.hold-ending"))
                .toList();
        assertThat(events).hasSize(1);
        var told = WebhookTopic.PAYMENT_HOLD_ENDING.told(events.get(0).data());
        assertThat(told).containsOnlyKeys("order", "provider", "amount", "until");
        assertThat(told.get("order")).isEqualTo(order.id().toString());
    }

    @Test
    void the_mail_names_the_order_the_money_and_the_time() {
        work("pemilik", Role.OWNER);
        var order = held();
        shop.clock.forward(UNTIL_TOLD);
        tell().tell();

        var letter = letters.write(mails().get(0)).orElseThrow();

        assertThat(letter.content()).isEqualTo(AccountLetter.Content.HOLD_ENDS);
        assertThat(letter.link().orElseThrow().url()).endsWith("/admin/pembayaran/macet");
        assertThat(letter.holds()).singleElement().satisfies(hold -> {
            assertThat(hold.order()).isEqualTo(order.number());
            assertThat(hold.amount()).isEqualTo(order.totals().total());
            assertThat(hold.until()).isEqualTo(shop.now(order).payBefore().orElseThrow());
        });
    }

    @Test
    void there_is_no_mail_about_what_was_taken_before_it_is_written() {
        work("pemilik", Role.OWNER);
        var order = held();
        shop.clock.forward(UNTIL_TOLD);
        tell().tell();
        var attempt = shop.payments.get(order.id()).latest().orElseThrow().id();
        bookReport.book(attempt, Report.paid(order.totals().total()));

        assertThat(letters.write(mails().get(0))).isEmpty();
    }

    @Test
    void several_that_come_due_together_are_one_mail() {
        work("pemilik", Role.OWNER);
        held();
        held();
        shop.clock.forward(UNTIL_TOLD);

        assertThat(tell().tell()).isEqualTo(2);

        assertThat(mails()).hasSize(1);
    }
}
