package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.InMemoryStaffMembers;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.order.CheckoutForm;
import id.laris.application.order.OrderProof;
import id.laris.application.order.PlaceOrder;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.privacy.Incident;
import id.laris.domain.privacy.IncidentNotice;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Those who have to act are reminded by the clock, and those concerned get their letters. */
class IncidentLettersTest {
    private static final EmailAddress OFFICER = new EmailAddress("privasi@tokolaris.test");

    private final PrivacyRoom room = new PrivacyRoom();
    private final TestShop shop = room.shop;
    private final InMemoryIncidents incidents = new InMemoryIncidents(shop.undo);
    private final InMemoryIncidentNotices notices = new InMemoryIncidentNotices(shop.undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(shop.undo);
    private final IncidentMail mail = new IncidentMail(shop.messages, shop.ids, shop.clock);
    private final WarnOfIncidents warn =
            new WarnOfIncidents(incidents, new HoldersOfRights(staff, room.accounts), mail, shop.clock);
    private final TellPeople tell = new TellPeople(
            incidents,
            notices,
            new PeopleConcerned(room.accounts, shop.orders),
            new AuditNotes(),
            shop.ids,
            shop.clock);
    private final QueueIncidentLetters queue =
            new QueueIncidentLetters(notices, room.accounts, shop.orders, mail, shop.clock);

    private Incident noticed() {
        var incident = IncidentsContract.incident(shop.clock.instant());
        incidents.add(incident);
        return incident;
    }

    private void hire(EmailAddress email, Role role) {
        var account = Account.active(
                new AccountId(shop.ids.next()), AccountKind.STAFF, email, "Rekan", "-", shop.clock.instant());
        room.accounts.add(account);
        staff.put(StaffMember.of(account.id(), role));
    }

    /** An order of somebody without an account, always the same. */
    private Order guest() {
        shop.actor.become(Actor.SYSTEM);
        var known = TestShop.form(PaymentMethod.QRIS);
        var form = new CheckoutForm(
                "Tamu",
                "tamu@contoh.test",
                known.phone(),
                "",
                "",
                known.street(),
                known.village(),
                known.postalCode(),
                known.shippingOption(),
                known.paymentMethod(),
                "");
        var cart = shop.cartWith(Goods.TOPI, 1);
        return shop.placeOrder
                .place(new PlaceOrder.Command(cart, new TreeMap<>(), Channel.WEB, form, Language.ID, Optional.empty()))
                .order();
    }

    private List<Messages.Message> mails(Template template) {
        return shop.messages.list("", Optional.empty(), 10_000).items().stream()
                .filter(message -> message.template() == template)
                .toList();
    }

    private void queueAll() {
        while (queue.queue()) mails(Template.INCIDENT_NOTICE).forEach(this::sent);
    }

    private void sent(Messages.Message message) {
        shop.messages.finish(message.id(), Messages.State.SENT, Optional.empty(), "");
    }

    @Test
    void who_takes_care_of_privacy_is_reminded_once_after_24_48_and_60_hours_and_at_the_end() {
        hire(OFFICER, Role.OWNER);
        hire(new EmailAddress("gudang@tokolaris.test"), Role.WAREHOUSE);
        noticed();
        assertThat(warn.warn()).isZero();

        for (var wait : List.of(24, 24, 12, 12)) {
            shop.clock.forward(Duration.ofHours(wait));
            assertThat(warn.warn()).isEqualTo(1);
            assertThat(warn.warn()).isZero();
        }

        assertThat(mails(Template.INCIDENT_ALERT)).hasSize(4).allMatch(message -> message.recipient()
                .equals(OFFICER));
    }

    @Test
    void what_came_due_while_the_shop_was_down_is_one_mail_and_what_was_answered_none() {
        hire(OFFICER, Role.OWNER);
        noticed();
        var answered = noticed();
        incidents.save(answered.told(Incident.Told.AUTHORITY, shop.clock.instant())
                .told(Incident.Told.PEOPLE, shop.clock.instant()));

        shop.clock.forward(Duration.ofHours(61));

        assertThat(warn.warn()).isEqualTo(1);
        assertThat(warn.warn()).isZero();
    }

    @Test
    void a_reminder_that_came_too_late_is_not_written() {
        var incident = noticed();
        var letters = new WriteIncidentLetter(incidents, TestShop.SETTINGS, shop.clock);
        var alert = mail.written(Template.INCIDENT_ALERT, incident.id(), OFFICER, Language.ID);
        assertThat(letters.write(incident.id(), alert)).isPresent();

        incidents.save(incident.told(Incident.Told.AUTHORITY, shop.clock.instant())
                .told(Incident.Told.PEOPLE, shop.clock.instant()));

        assertThat(letters.write(incident.id(), alert)).isEmpty();
    }

    @Test
    void everybody_gets_one_letter_in_portions_that_go_on_where_the_last_ended() {
        for (int i = 0; i < QueueIncidentLetters.AT_ONCE + 10; i++) register("p" + i + "@contoh.test");
        var guest = guest();
        guest();
        var incident = noticed();
        tell.tell(new TellPeople.Command(incident.id(), true, ""));

        assertThat(queue.queue()).isTrue();
        assertThat(mails(Template.INCIDENT_NOTICE)).hasSize(QueueIncidentLetters.AT_ONCE);
        assertThat(queue.queue()).as("what waits is sent first").isFalse();
        mails(Template.INCIDENT_NOTICE).forEach(this::sent);
        queueAll();
        shop.clock.forward(Duration.ofMinutes(1));
        tell.tell(new TellPeople.Command(incident.id(), true, ""));
        queueAll();

        var recipients = mails(Template.INCIDENT_NOTICE).stream()
                .map(Messages.Message::recipient)
                .toList();
        assertThat(recipients)
                .doesNotHaveDuplicates()
                .contains(PrivacyRoom.MAIL, guest.buyer().orElseThrow().email())
                .hasSize(QueueIncidentLetters.AT_ONCE + 10 + 2 + 1);
        assertThat(notices.of(incident.id()))
                .allMatch(IncidentNotice::isDone)
                .extracting(IncidentNotice::queued)
                .containsExactly(0, recipients.size());
    }

    @Test
    void only_those_in_the_list_get_one_when_there_is_a_list() {
        var order = guest();
        var incident = noticed();

        tell.tell(new TellPeople.Command(
                incident.id(), false, "Sari@Contoh.test, " + order.number() + "\nlupa@contoh.test LR-999999"));
        queueAll();

        assertThat(mails(Template.INCIDENT_NOTICE))
                .extracting(Messages.Message::recipient)
                .containsExactlyInAnyOrder(
                        PrivacyRoom.MAIL, order.buyer().orElseThrow().email());
    }

    @Test
    void a_list_of_nobody_begins_nothing() {
        var incident = noticed();

        assertThatThrownBy(() -> tell.tell(new TellPeople.Command(incident.id(), false, "lupa@contoh.test")))
                .isInstanceOf(Invalid.class);
        assertThat(notices.of(incident.id())).isEmpty();
    }

    @Test
    void who_was_forgotten_is_not_written_to() {
        var order = shop.place(Goods.TOPI, 1, PaymentMethod.BANK_TRANSFER);
        shop.cancelOrder.cancel(order.number(), new OrderProof.Rights(), "batal");
        room.requestErasure.request(PrivacyRoom.PASSWORD);
        var incident = noticed();

        tell.tell(new TellPeople.Command(incident.id(), true, ""));
        queueAll();

        assertThat(mails(Template.INCIDENT_NOTICE))
                .extracting(Messages.Message::recipient)
                .allMatch(EmailAddress::isReachable)
                .doesNotContain(PrivacyRoom.MAIL);
    }

    private void register(String email) {
        room.accounts.add(Account.active(
                new AccountId(UUID.randomUUID()),
                AccountKind.CUSTOMER,
                new EmailAddress(email),
                "Pelanggan",
                "-",
                shop.clock.instant()));
    }
}
