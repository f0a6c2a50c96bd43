package id.laris.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.CurrentActor;
import id.laris.application.notification.Messages.State;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees how much of a message. */
class ReadMessageTest {
    private static final MailContent CONTENT = new MailContent("Pesanan LR-1", "<p>Sari Dewi</p>", "Sari Dewi");

    private final TestShop shop = new TestShop();
    private final CurrentActor current = new CurrentActor();
    private final ListMessages list = new ListMessages(shop.messages, current);
    private final ShowMessage show = new ShowMessage(shop.messages, current);
    private final ReadMessage read = new ReadMessage(shop.messages, current, new AuditNotes());

    private void mayOnly(Permission... permissions) {
        current.become(new Actor(Actor.Kind.STAFF, "staff 1", Optional.empty(), Set.of(permissions), Set.of()));
    }

    private UUID message(Optional<MailContent> content) {
        var id = UUID.randomUUID();
        shop.messages.add(new Messages.Message(
                id,
                UUID.randomUUID(),
                Template.ORDER_PLACED,
                new About.OfOrder(new OrderId(UUID.randomUUID())),
                new EmailAddress("sari@contoh.test"),
                Language.ID,
                Instant.EPOCH,
                State.KEPT,
                content,
                ""));
        return id;
    }

    @Test
    void the_recipient_is_masked_for_whoever_may_not_take_personal_data_out() {
        var id = message(Optional.of(CONTENT));

        mayOnly(Permission.VIEW_MESSAGES);
        assertThat(list.list("", Optional.empty(), 10).items())
                .extracting(MessageCard::to)
                .containsExactly("s•••@contoh.test");
        assertThat(show.show(id).to()).isEqualTo("s•••@contoh.test");

        mayOnly(Permission.VIEW_MESSAGES, Permission.EXPORT_PERSONAL_DATA);
        assertThat(show.show(id).to()).isEqualTo("sari@contoh.test");
    }

    @Test
    void the_words_are_for_whoever_may_see_messages_and_open_personal_data() {
        var id = message(Optional.of(CONTENT));

        mayOnly(Permission.VIEW_MESSAGES, Permission.REVEAL_PERSONAL_DATA);
        assertThat(read.read(id)).isEqualTo(CONTENT);

        mayOnly(Permission.REVEAL_PERSONAL_DATA);
        assertThatThrownBy(() -> read.read(id)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_report_is_read_by_its_reader_and_by_who_may_see_all_reports() {
        var reader = new AccountId(UUID.randomUUID());
        var id = UUID.randomUUID();
        shop.messages.add(new Messages.Message(
                id,
                UUID.randomUUID(),
                Template.REPORT_DUE,
                new About.OfReport(UUID.randomUUID(), reader),
                new EmailAddress("ani@toko.test"),
                Language.ID,
                Instant.EPOCH,
                State.KEPT,
                Optional.of(CONTENT),
                ""));
        var mayRead = Set.of(Permission.VIEW_MESSAGES, Permission.REVEAL_PERSONAL_DATA);
        var withReports = Set.of(Permission.VIEW_MESSAGES, Permission.REVEAL_PERSONAL_DATA, Permission.VIEW_REPORTS);
        var jakarta = Set.of(new WarehouseCode("JKT"));

        current.become(Actor.staff(reader, mayRead));
        assertThatThrownBy(() -> read.read(id)).isInstanceOf(NotAllowed.class);
        current.become(Actor.staff(new AccountId(UUID.randomUUID()), withReports, jakarta));
        assertThatThrownBy(() -> read.read(id)).isInstanceOf(NotAllowed.class);
        current.become(Actor.staff(reader, withReports, jakarta));
        assertThat(read.read(id)).isEqualTo(CONTENT);
        current.become(Actor.staff(new AccountId(UUID.randomUUID()), withReports));
        assertThat(read.read(id)).isEqualTo(CONTENT);
    }

    @Test
    void what_is_not_written_yet_cannot_be_read() {
        var id = message(Optional.empty());
        mayOnly(Permission.VIEW_MESSAGES, Permission.REVEAL_PERSONAL_DATA);

        assertThat(show.show(id).subject()).isEmpty();
        assertThatThrownBy(() -> read.read(id)).isInstanceOf(Missing.class);
    }
}
