package id.laris.application.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.InMemoryStaffMembers;
import id.laris.application.identity.Tokens;
import id.laris.application.notification.Messages;
import id.laris.application.notification.Template;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.application.webhook.WebhookDeliveries.Delivery;
import id.laris.application.webhook.WebhookDeliveries.State;
import id.laris.application.webhook.WebhookDeliveries.Try;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.order.OrderCancelled;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockRanOut;
import id.laris.domain.stock.WarehouseCode;
import id.laris.domain.webhook.Webhook;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookId;
import id.laris.domain.webhook.WebhookTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookUseCasesTest {
    private static final WebhookTerms TERMS = new WebhookTerms(
            "Gudang luar", new WebhookAddress("https://gudang.example/laris"), EnumSet.allOf(WebhookTopic.class));

    private final TestShop shop = new TestShop();
    private final AuditNotes notes = new AuditNotes();
    private final WebhookSettings settings = new WebhookSettings(false);
    private final InMemoryWebhooks webhooks = new InMemoryWebhooks(shop.undo);
    private final InMemoryWebhookDeliveries deliveries =
            new InMemoryWebhookDeliveries(shop.undo, webhooks, shop.events, shop.clock);
    private final ScriptedWebhookSender sender = new ScriptedWebhookSender(shop.clock);
    private final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(shop.undo);
    private final Tokens tokens = new Tokens();
    private final AddWebhook add = new AddWebhook(webhooks, settings, tokens, shop.ids, shop.clock, notes);
    private final ChangeWebhook change = new ChangeWebhook(webhooks, settings, notes);
    private final QueueDeliveries queue = new QueueDeliveries(webhooks, deliveries);
    private final DeliverWebhooks deliver = new DeliverWebhooks(
            webhooks,
            deliveries,
            sender,
            new NoteDeliveries(
                    deliveries,
                    new GiveUpWebhook(
                            webhooks,
                            new HoldersOfRights(staff, accounts),
                            new AccountMail(shop.messages, shop.ids, shop.clock),
                            notes)),
            shop.clock);

    @BeforeEach
    void hire() {
        var account = Account.active(
                new AccountId(shop.ids.next()),
                AccountKind.STAFF,
                new EmailAddress("pemilik@tokolaris.test"),
                "Rekan",
                "-",
                shop.clock.instant());
        accounts.add(account);
        staff.put(StaffMember.of(account.id(), Role.OWNER));
    }

    private WebhookId webhook() {
        return add.add(TERMS).webhook().id();
    }

    private RecordedEvent ranOut() {
        shop.events.publish(new StockRanOut(new Sku("KAOS-1"), new WarehouseCode("BDG"), shop.clock.instant()));
        var event = shop.events.published().get(shop.events.published().size() - 1);
        queue.queue(event);
        return event;
    }

    private Delivery only(WebhookId webhook) {
        return deliveries
                .list(webhook, Optional.empty(), Optional.empty(), 10)
                .items()
                .get(0);
    }

    private List<Messages.Message> mails() {
        return shop.messages.list("", Optional.empty(), 50).items();
    }

    @Test
    void a_program_that_was_added_is_told_what_it_wants_signed_with_its_secret() {
        var added = add.add(TERMS);
        var event = ranOut();

        assertThat(deliver.deliver(added.webhook().id())).isEqualTo(1);

        assertThat(sender.told()).singleElement().satisfies(call -> {
            assertThat(call.id()).isEqualTo(event.id().toString());
            assertThat(call.secrets()).containsExactly(added.secret());
            assertThat(call.type()).isEqualTo("stock.ran-out");
            assertThat(call.data()).containsEntry("sku", "KAOS-1").containsEntry("warehouse", "BDG");
        });
        assertThat(only(added.webhook().id()).state()).isEqualTo(State.ARRIVED);
        assertThat(deliver.deliver(added.webhook().id())).isZero();
    }

    @Test
    void what_people_typed_stays_inside() {
        var id = webhook();
        shop.events.publish(new OrderCancelled(
                new OrderId(shop.ids.next()),
                new OrderNumber("LR-000123"),
                "Sari pindah, 0812 0000 1111",
                true,
                shop.clock.instant()));
        queue.queue(shop.events.published().get(0));

        deliver.deliver(id);

        assertThat(sender.told()).singleElement().satisfies(call -> assertThat(call.data())
                .containsOnlyKeys("order", "number", "byCustomer"));
    }

    @Test
    void who_does_not_want_an_event_or_is_off_is_not_told() {
        var orders = add.add(new WebhookTerms("Pesanan", TERMS.address(), Set.of(WebhookTopic.ORDER_PLACED)))
                .webhook();
        var off = webhook();
        change.change(new ChangeWebhook.Command(off, TERMS, false));

        ranOut();

        assertThat(deliveries.due()).isEmpty();
        assertThat(deliveries
                        .list(orders.id(), Optional.empty(), Optional.empty(), 5)
                        .items())
                .isEmpty();
    }

    @Test
    void what_failed_is_sent_again_under_the_same_id_after_a_growing_pause() {
        var id = webhook();
        ranOut();
        sender.answers(500);
        deliver.deliver(id);
        assertThat(deliver.deliver(id)).isZero();

        shop.clock.forward(Duration.ofSeconds(5));
        deliver.deliver(id);
        shop.clock.forward(Duration.ofSeconds(299));
        assertThat(deliver.deliver(id)).isZero();
        shop.clock.forward(Duration.ofSeconds(1));
        sender.answers(200);
        deliver.deliver(id);

        assertThat(sender.told())
                .hasSize(3)
                .extracting(WebhookSender.Call::id)
                .containsOnly(sender.told().get(0).id());
        assertThat(deliveries.tries(only(id).id())).extracting(Try::status).containsExactly(200, 500, 500);
    }

    private void failTenTimes(WebhookId id) {
        sender.answers(0);
        for (int i = 0; i < 10; i++) {
            deliver.deliver(id);
            shop.clock.forward(Duration.ofHours(24));
        }
    }

    @Test
    void a_program_that_cannot_be_reached_is_given_up_after_the_last_try_and_people_are_told() {
        var id = webhook();
        ranOut();

        failTenTimes(id);

        assertThat(only(id).state()).isEqualTo(State.FAILED);
        assertThat(webhooks.find(id).orElseThrow().state()).isEqualTo(Webhook.State.UNREACHABLE);
        assertThat(mails()).extracting(Messages.Message::template).containsExactly(Template.ACCOUNT_WEBHOOK_OFF);
    }

    @Test
    void one_message_that_never_arrives_does_not_cost_a_program_all_others() {
        var id = webhook();
        ranOut();
        sender.answers(400);
        deliver.deliver(id);
        sender.answers(200);
        ranOut();
        deliver.deliver(id);

        shop.clock.forward(Duration.ofSeconds(5));
        sender.answers(400);
        for (int i = 0; i < 9; i++) {
            deliver.deliver(id);
            shop.clock.forward(Duration.ofHours(24));
        }

        assertThat(deliveries
                        .list(id, Optional.of(State.FAILED), Optional.empty(), 5)
                        .items())
                .hasSize(1);
        assertThat(webhooks.find(id).orElseThrow().isActive()).isTrue();
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_program_that_says_it_is_gone_is_given_up_at_once_and_told_once() {
        var id = webhook();
        ranOut();
        ranOut();
        sender.answers(410);

        deliver.deliver(id);

        assertThat(webhooks.find(id).orElseThrow().state()).isEqualTo(Webhook.State.GONE);
        assertThat(deliver.deliver(id)).isZero();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_crash_between_sending_and_noting_sends_again_under_the_same_id() {
        var id = webhook();
        var event = ranOut();
        deliveries.claim(id, 5, Duration.ofMinutes(2)); // and the machine falls over

        assertThat(deliver.deliver(id)).isZero();
        shop.clock.forward(Duration.ofMinutes(2));
        deliver.deliver(id);

        assertThat(sender.told()).singleElement().satisfies(call -> assertThat(call.id())
                .isEqualTo(event.id().toString()));
    }

    @Test
    void after_a_rotation_messages_carry_both_signatures_for_a_day() {
        var added = add.add(TERMS);
        var id = added.webhook().id();

        var newer = new RotateWebhookSecret(webhooks, tokens, shop.clock, notes).rotate(id);

        assertThat(webhooks.secrets(id, shop.clock.instant().plus(Duration.ofHours(23))))
                .containsExactly(newer, added.secret());
        assertThat(webhooks.secrets(id, shop.clock.instant().plus(Duration.ofHours(24))))
                .containsExactly(newer);
    }

    @Test
    void plain_http_is_refused_unless_the_shop_is_told_otherwise() {
        var plain = new WebhookTerms("Uji", new WebhookAddress("http://localhost:9000/"), TERMS.topics());

        assertThatThrownBy(() -> add.add(plain)).hasFieldOrPropertyWithValue("code", "invalid-url");
        var id = webhook();
        assertThatThrownBy(() -> change.change(new ChangeWebhook.Command(id, plain, true)))
                .hasFieldOrPropertyWithValue("code", "invalid-url");
        assertThat(new AddWebhook(webhooks, new WebhookSettings(true), tokens, shop.ids, shop.clock, notes)
                        .add(plain)
                        .webhook()
                        .isActive())
                .isTrue();
    }

    @Test
    void there_are_at_most_twenty() {
        for (int i = 0; i < 20; i++) webhook();

        assertThatThrownBy(this::webhook).hasFieldOrPropertyWithValue("code", "too-many-webhooks");
    }

    @Test
    void one_is_sent_again_and_one_that_waits_is_left_to_its_time() {
        var id = webhook();
        ranOut();
        var replay = new ReplayDelivery(deliveries, notes);
        replay.replay(id, only(id).id());
        deliver.deliver(id);
        replay.replay(id, only(id).id());
        deliver.deliver(id);

        assertThat(sender.told()).hasSize(2);
        assertThatThrownBy(() -> replay.replay(id, UUID.randomUUID()))
                .hasFieldOrPropertyWithValue("code", "delivery-not-found");
    }

    @Test
    void what_happened_since_a_time_is_sent_to_a_program_that_is_new() {
        ranOut();
        shop.clock.forward(Duration.ofHours(1));
        var id = webhook();
        var replay = new ReplaySince(webhooks, deliveries, shop.clock, notes);
        var now = shop.clock.instant();

        assertThat(replay.replay(new ReplaySince.Command(id, now.minus(Duration.ofHours(2)), false)))
                .isEqualTo(1);
        assertThat(deliver.deliver(id)).isEqualTo(1);

        var outside = new ArrayList<ReplaySince.Command>();
        outside.add(new ReplaySince.Command(id, now.plusSeconds(1), false));
        outside.add(new ReplaySince.Command(id, now.minus(Duration.ofDays(31)), false));
        for (var wrong : outside)
            assertThatThrownBy(() -> replay.replay(wrong)).hasFieldOrPropertyWithValue("code", "invalid-since");
    }

    @Test
    void a_webhook_nobody_has_is_missing() {
        var nobody = new WebhookId(UUID.randomUUID());

        assertThatThrownBy(() -> new ShowWebhook(webhooks).show(nobody))
                .hasFieldOrPropertyWithValue("code", "webhook-not-found");
        assertThatThrownBy(() -> new RemoveWebhook(webhooks, notes).remove(nobody))
                .hasFieldOrPropertyWithValue("code", "webhook-not-found");
        assertThatThrownBy(() -> change.change(new ChangeWebhook.Command(nobody, TERMS, true)))
                .hasFieldOrPropertyWithValue("code", "webhook-not-found");
    }
}
