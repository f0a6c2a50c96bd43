package id.laris.application.notification;

import static id.laris.application.notification.Messages.State.FAILED;
import static id.laris.application.notification.Messages.State.KEPT;
import static id.laris.application.notification.Messages.State.QUEUED;
import static id.laris.application.notification.Messages.State.SENDING;
import static id.laris.application.notification.Messages.State.SENT;
import static id.laris.application.notification.Messages.State.UNCERTAIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.order.Orders;
import id.laris.application.shared.Orderings;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the store of messages promises. Each test looks only at messages of its own; they are older than any real one, so they are taken first. */
public interface MessagesContract {
    Duration LEASE = Duration.ofMinutes(2);
    Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    Messages messages();

    Orders orders();

    /** Runs in a transaction that commits. */
    void committed(Runnable work);

    /** A new one, waiting. */
    default Messages.Message queued() {
        return queued(UUID.randomUUID(), LONG_AGO, "sari-" + UUID.randomUUID() + "@contoh.test");
    }

    private Messages.Message queued(UUID event, Instant at, String recipient) {
        return queued(event, at, recipient, new OrderId(UUID.randomUUID()));
    }

    private Messages.Message queued(UUID event, Instant at, String recipient, OrderId order) {
        var message = new Messages.Message(
                UUID.randomUUID(),
                event,
                Template.ORDER_PLACED,
                new About.OfOrder(order),
                new EmailAddress(recipient),
                Language.EN,
                at,
                QUEUED,
                Optional.empty(),
                "");
        committed(() -> messages().add(message));
        return message;
    }

    private Messages.Message now(Messages.Message message) {
        return messages().find(message.id()).orElseThrow();
    }

    private List<UUID> take(Duration lease) {
        return messages().take(1_000, lease).stream().map(Messages.Message::id).toList();
    }

    @Test
    default void a_message_is_found_as_it_was_added() {
        var message = queued();

        assertThat(now(message)).isEqualTo(message);
        assertThat(messages().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void an_event_has_one_message_of_a_template() {
        var event = UUID.randomUUID();
        var first = queued(event, LONG_AGO, "sari@contoh.test");
        var second = queued(event, LONG_AGO, "sari@contoh.test");

        assertThat(messages().find(first.id())).isPresent();
        assertThat(messages().find(second.id())).isEmpty();
    }

    @Test
    default void a_taken_message_is_nobody_elses_until_its_lease_is_over() {
        var message = queued();

        assertThat(take(LEASE)).contains(message.id());
        assertThat(take(LEASE)).doesNotContain(message.id());
        assertThat(now(message).state()).isEqualTo(QUEUED);

        var hurried = queued();
        assertThat(take(Duration.ZERO)).contains(hurried.id());
        assertThat(take(LEASE)).contains(hurried.id());
    }

    @Test
    default void what_was_taken_too_early_can_be_put_back() {
        var message = queued();
        take(LEASE);

        messages().putBack(message.id());

        assertThat(now(message).state()).isEqualTo(QUEUED);
        assertThat(take(LEASE)).contains(message.id());
    }

    @Test
    default void the_oldest_is_taken_first() {
        var second = queued(UUID.randomUUID(), LONG_AGO.minusSeconds(100), "a@contoh.test");
        var first = queued(UUID.randomUUID(), LONG_AGO.minusSeconds(200), "b@contoh.test");

        assertThat(take(LEASE)).containsSubsequence(first.id(), second.id());
    }

    @Test
    default void a_message_begins_once() {
        var message = queued();

        assertThat(messages().begin(message.id())).isTrue();
        assertThat(messages().begin(message.id())).isFalse();
        assertThat(now(message).state()).isEqualTo(SENDING);
        assertThat(take(Duration.ZERO)).doesNotContain(message.id());
    }

    @Test
    default void keeps_what_was_sent_and_what_went_wrong() {
        var sent = queued();
        var failed = queued();
        var content = new MailContent("Pesanan LR-1", "<p>Halo</p>", "Halo");

        messages().begin(sent.id());
        messages().finish(sent.id(), SENT, Optional.of(content), "");
        messages().finish(failed.id(), FAILED, Optional.empty(), "mailbox unknown");

        assertThat(now(sent).state()).isEqualTo(SENT);
        assertThat(now(sent).content()).contains(content);
        assertThat(now(failed).state()).isEqualTo(FAILED);
        assertThat(now(failed).content()).isEmpty();
        assertThat(now(failed).problem()).isEqualTo("mailbox unknown");
        assertThat(take(Duration.ZERO)).doesNotContain(sent.id(), failed.id());
    }

    @Test
    default void what_somebody_began_to_send_and_never_finished_becomes_uncertain() {
        var begun = queued();
        var taken = queued();
        messages().begin(begun.id());
        take(LEASE);

        assertThat(messages().giveUpSending(Duration.ofHours(1))).isZero();
        assertThat(messages().giveUpSending(Duration.ofSeconds(-1))).isPositive();

        assertThat(now(begun).state()).isEqualTo(UNCERTAIN);
        assertThat(now(begun).problem()).isNotBlank();
        assertThat(now(taken).state()).isEqualTo(QUEUED);
        assertThat(take(Duration.ZERO)).doesNotContain(begun.id());
    }

    @Test
    default void staff_put_it_into_the_queue_again_unless_it_is_there() {
        var message = queued();
        take(LEASE);
        assertThat(messages().requeue(message.id())).isFalse();
        messages().begin(message.id());
        assertThat(messages().requeue(message.id())).isFalse();
        messages().finish(message.id(), KEPT, Optional.of(new MailContent("a", "b", "c")), "");

        assertThat(messages().requeue(message.id())).isTrue();

        assertThat(now(message).state()).isEqualTo(QUEUED);
        assertThat(take(LEASE)).contains(message.id());
        assertThat(messages().requeue(UUID.randomUUID())).isFalse();
    }

    @Test
    default void lists_the_newest_first_in_pages_and_by_recipient() {
        var who = "toko-" + UUID.randomUUID();
        var oldest = queued(UUID.randomUUID(), LONG_AGO, who + "@contoh.test");
        var middle = queued(UUID.randomUUID(), LONG_AGO.plusSeconds(1), who + "@contoh.test");
        var newest = queued(UUID.randomUUID(), LONG_AGO.plusSeconds(2), who + "@contoh.test");
        queued();

        var first = messages().list(who + "@Contoh.test", Optional.empty(), 2);
        var second = messages().list(who + "@Contoh.test", first.next(), 2);

        assertThat(first.items()).extracting(Messages.Message::id).containsExactly(newest.id(), middle.id());
        assertThat(second.items()).extracting(Messages.Message::id).containsExactly(oldest.id());
        assertThat(second.next()).isEmpty();
        assertThat(messages()
                        .list("nobody-" + UUID.randomUUID(), Optional.empty(), 2)
                        .items())
                .isEmpty();
        assertThat(messages().list(who, Optional.empty(), 2).items()).isEmpty();
    }

    @Test
    default void finds_what_was_written_about_an_order_by_its_number() {
        var order = Orderings.order(orders().nextNumber(), PaymentMethod.QRIS);
        committed(() -> orders().add(order));
        var message = queued(UUID.randomUUID(), LONG_AGO, "sari@contoh.test", order.id());
        queued();

        var number = order.number().value();
        assertThat(messages().list(number, Optional.empty(), 9).items()).containsExactly(message);
        assertThat(messages()
                        .list(number.toLowerCase(Locale.ROOT).substring(1), Optional.empty(), 9)
                        .items())
                .containsExactly(message);
    }

    @Test
    default void a_message_may_be_about_an_account() {
        var known = aboutAccount(Optional.of(new AccountId(UUID.randomUUID())));
        var asked = aboutAccount(Optional.empty());

        assertThat(now(known)).isEqualTo(known);
        assertThat(now(asked)).isEqualTo(asked);
        assertThat(messages()
                        .list(known.recipient().value(), Optional.empty(), 5)
                        .items())
                .containsExactly(known);
    }

    /** An incident that is stored. */
    UUID incident();

    private Messages.Message aboutIncident(UUID incident, Template template, EmailAddress to) {
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                template,
                new About.OfIncident(incident),
                to,
                Language.ID,
                LONG_AGO,
                QUEUED,
                Optional.empty(),
                "");
        committed(() -> messages().add(message));
        return message;
    }

    @Test
    default void a_message_may_be_about_an_incident_and_its_letters_are_counted() {
        var incident = incident();
        var sari = new EmailAddress("sari-" + UUID.randomUUID() + "@contoh.test");
        var budi = new EmailAddress("budi-" + UUID.randomUUID() + "@contoh.test");
        var letter = aboutIncident(incident, Template.INCIDENT_NOTICE, sari);
        aboutIncident(incident, Template.INCIDENT_ALERT, budi);
        var failed = aboutIncident(incident, Template.INCIDENT_NOTICE, sari);
        messages().finish(failed.id(), FAILED, Optional.empty(), "mailbox unknown");

        assertThat(now(letter)).isEqualTo(letter);
        assertThat(messages().hasNotice(incident, sari)).isTrue();
        assertThat(messages().hasNotice(incident, budi)).isFalse();
        assertThat(messages().hasNotice(UUID.randomUUID(), sari)).isFalse();
        assertThat(messages().noticesOf(incident)).isEqualTo(Map.of(QUEUED, 1L, FAILED, 1L));
        assertThat(messages().noticesOf(UUID.randomUUID())).isEmpty();

        var nobody = new EmailAddress("erased-3@erased.invalid");
        committed(() -> messages().eraseAboutCustomer(sari, nobody));
        assertThat(now(letter).recipient()).isEqualTo(nobody);
    }

    /** A purchase order that is stored. */
    PurchaseNumber purchase();

    private Messages.Message aboutPurchase(PurchaseNumber purchase, Instant at) {
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.PURCHASE_SENT,
                new About.OfPurchase(purchase),
                new EmailAddress("kain-" + UUID.randomUUID() + "@contoh.test"),
                Language.ID,
                at,
                QUEUED,
                Optional.empty(),
                "");
        committed(() -> messages().add(message));
        return message;
    }

    @Test
    default void a_message_may_be_about_a_purchase_order_and_is_found_by_its_number() {
        var purchase = purchase();
        var second = aboutPurchase(purchase, LONG_AGO.plusSeconds(1));
        var first = aboutPurchase(purchase, LONG_AGO);
        queued();

        assertThat(now(first)).isEqualTo(first);
        assertThat(messages().of(purchase)).containsExactly(first, second);
        assertThat(messages().of(PurchaseNumber.of(1999, 1))).isEmpty();
        assertThat(messages()
                        .list(purchase.value().toLowerCase(Locale.ROOT).substring(1), Optional.empty(), 9)
                        .items())
                .containsExactly(second, first);
    }

    @Test
    default void a_message_may_be_a_report_for_who_works_here() {
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.REPORT_DUE,
                new About.OfReport(UUID.randomUUID(), new AccountId(UUID.randomUUID())),
                new EmailAddress("ani-" + UUID.randomUUID() + "@toko.test"),
                Language.EN,
                LONG_AGO,
                QUEUED,
                Optional.empty(),
                "");
        committed(() -> messages().add(message));

        assertThat(now(message)).isEqualTo(message);
        assertThat(messages().toCustomer(message.recipient())).isEmpty();
        messages().discard(message.id());
    }

    @Test
    default void a_discarded_message_never_was() {
        var message = queued();

        messages().discard(message.id());

        assertThat(messages().find(message.id())).isEmpty();
    }

    private Messages.Message aboutAccount(Optional<AccountId> account) {
        var message = new Messages.Message(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Template.ACCOUNT_NEW_PASSWORD,
                new About.OfAccount(AccountKind.CUSTOMER, account),
                new EmailAddress("sari-" + UUID.randomUUID() + "@contoh.test"),
                Language.EN,
                LONG_AGO,
                QUEUED,
                Optional.empty(),
                "");
        committed(() -> messages().add(message));
        return message;
    }

    private Messages.Message sent(Instant at, OrderId order) {
        var message = queued(UUID.randomUUID(), at, "sari-" + UUID.randomUUID() + "@contoh.test", order);
        committed(() -> messages()
                .finish(message.id(), SENT, Optional.of(new MailContent("Pesanan", "<p>Sari</p>", "Sari")), ""));
        return now(message);
    }

    @Test
    default void what_was_written_about_an_order_is_erased_and_that_it_was_sent_stays() {
        var order = new OrderId(UUID.randomUUID());
        var message = sent(LONG_AGO, order);
        var other = sent(LONG_AGO, new OrderId(UUID.randomUUID()));
        var nobody = new EmailAddress("erased-1@erased.invalid");

        committed(() -> messages().erase(order, nobody));

        assertThat(messages().of(order)).singleElement().satisfies(erased -> {
            assertThat(erased.recipient()).isEqualTo(nobody);
            assertThat(erased.content()).isEmpty();
            assertThat(erased.state()).isEqualTo(SENT);
            assertThat(erased.createdAt()).isEqualTo(message.createdAt());
        });
        assertThat(now(other)).isEqualTo(other);
        assertThat(messages()
                        .list(message.recipient().value(), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    @Test
    default void words_of_old_messages_are_forgotten_and_of_those_that_wait_are_not() {
        var before = Instant.parse("2019-01-01T00:00:00Z");
        var old = sent(before.minusSeconds(1), new OrderId(UUID.randomUUID()));
        var newer = sent(before, new OrderId(UUID.randomUUID()));

        committed(() -> assertThat(messages().forgetContentsBefore(before)).isPositive());

        assertThat(now(old).content()).isEmpty();
        assertThat(now(old).recipient()).isEqualTo(old.recipient());
        assertThat(now(newer)).isEqualTo(newer);
    }

    @Test
    default void what_was_written_about_an_account_is_erased_by_its_address() {
        var message = aboutAccount(Optional.empty());
        var other = aboutAccount(Optional.empty());
        assertThat(messages().toCustomer(message.recipient())).containsExactly(message);
        var nobody = new EmailAddress("erased-2@erased.invalid");

        committed(() -> messages().eraseAboutCustomer(message.recipient(), nobody));

        assertThat(now(message).recipient()).isEqualTo(nobody);
        assertThat(now(message).content()).isEmpty();
        assertThat(now(other)).isEqualTo(other);
    }
}
