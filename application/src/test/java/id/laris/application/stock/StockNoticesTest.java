package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.AccountMail;
import id.laris.application.identity.HoldersOfRights;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.InMemoryStaffMembers;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.Template;
import id.laris.application.shared.Goods;
import id.laris.application.shared.InMemoryHandledEvents;
import id.laris.application.shared.RecordedEvent;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.NotYourWarehouse;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffMember;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockNotice.Standing;
import id.laris.domain.stock.WarehouseCode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a level that falls to its critical point to who is told of it, and how often. */
class StockNoticesTest {
    private static final StockPlace PLACE = new StockPlace(Goods.JAKARTA, Goods.TOPI);

    /** The clock begins at nine in the morning. */
    private static final Duration TO_NEXT_SEVEN = Duration.ofHours(22);

    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 10);
    private final InMemoryStockNotices notices = new InMemoryStockNotices(shop.stock, shop.undo);
    private final RaiseStockNotice raise =
            new RaiseStockNotice(notices, shop.stock, new InMemoryHandledEvents(shop.clock, shop.undo), shop.clock);
    private final ResolveStockNotices resolve = new ResolveStockNotices(notices, shop.clock);
    private final ListStockNotices list = new ListStockNotices(notices, shop.products, shop.actor, shop.clock);
    private final ShowStockBell bell = new ShowStockBell(notices, shop.actor, shop.clock);
    private final AnswerStockNotices answer = new AnswerStockNotices(notices, shop.actor, shop.clock, new AuditNotes());

    private final InMemoryAccounts accounts = new InMemoryAccounts(shop.undo);
    private final InMemoryStaffMembers staff = new InMemoryStaffMembers(shop.undo);
    private final InMemoryStockDigests digests = new InMemoryStockDigests(shop.undo);
    private final DigestTime sevenOClock = new DigestTime(7, ZoneId.of("Asia/Jakarta"));
    private final SendStockDigests send = new SendStockDigests(
            digests,
            notices,
            new HoldersOfRights(staff, accounts),
            staff,
            new AccountMail(shop.messages, shop.ids, shop.clock),
            sevenOClock,
            shop.clock);
    private final StockDigestLines lines = new StockDigestLines(digests, notices, staff, shop.products, sevenOClock);

    @BeforeEach
    void watch_hats() {
        shop.stock.watch(List.of(new CriticalPoint(Goods.TOPI, Goods.JAKARTA, Quantity.of(8), Quantity.of(20), 0)));
    }

    private void sell(int pieces) {
        shop.place(Goods.TOPI, pieces, PaymentMethod.BANK_TRANSFER);
    }

    private RecordedEvent lastCrossing() {
        var crossings = shop.events.published().stream()
                .filter(event -> event.type().equals("stock.ran-low"))
                .toList();
        return crossings.get(crossings.size() - 1);
    }

    private List<NoticeLine> listed(Standing standing) {
        return list.list(new NoticeQuery(Optional.of(standing), Set.of(), Optional.empty(), 50))
                .items();
    }

    private void answer(Optional<Duration> snooze) {
        answer.answer(new AnswerStockNotices.Command(Set.of(PLACE), snooze));
    }

    private Account work(String name, Role role, WarehouseCode... warehouses) {
        var account = Account.active(
                new AccountId(shop.ids.next()),
                AccountKind.STAFF,
                new EmailAddress(name + "@toko.test"),
                name,
                "-",
                shop.clock.instant());
        accounts.add(account);
        staff.put(new StaffMember(account.id(), Set.of(role), Set.of(warehouses)));
        return account;
    }

    private List<String> told() {
        return shop.messages.list("", Optional.empty(), 100).items().stream()
                .filter(message -> message.template() == Template.ACCOUNT_STOCK_DIGEST)
                .map(message -> message.recipient().value())
                .toList();
    }

    @Test
    void a_crossing_opens_one_notice_however_often_the_event_comes() {
        sell(2);

        raise.follow(lastCrossing());
        raise.follow(lastCrossing());

        assertThat(listed(Standing.OPEN)).hasSize(1);
        assertThat(listed(Standing.OPEN).get(0).title()).isEqualTo("Topi Rimba");
        assertThat(listed(Standing.OPEN).get(0).notice().available()).isEqualTo(8);
        assertThat(bell.count()).isEqualTo(1);
    }

    @Test
    void an_event_that_comes_when_all_is_well_again_opens_nothing() {
        sell(2);
        shop.receive(Goods.TOPI, Goods.JAKARTA, 1);

        raise.follow(lastCrossing());

        assertThat(listed(Standing.OPEN)).isEmpty();
    }

    @Test
    void what_somebody_knows_does_not_ring_again_for_a_day() {
        sell(2);
        raise.follow(lastCrossing());
        answer(Optional.empty());
        shop.receive(Goods.TOPI, Goods.JAKARTA, 1);
        resolve.resolve();
        assertThat(listed(Standing.RESOLVED)).hasSize(1);

        sell(1);
        raise.follow(lastCrossing());
        assertThat(bell.count()).isZero();
        assertThat(listed(Standing.ACKNOWLEDGED)).hasSize(1);

        shop.receive(Goods.TOPI, Goods.JAKARTA, 1);
        shop.clock.forward(Duration.ofDays(1));
        sell(1);
        raise.follow(lastCrossing());
        assertThat(bell.count()).isEqualTo(1);
    }

    @Test
    void what_is_well_again_is_resolved_by_itself_and_the_next_crossing_is_new() {
        sell(2);
        raise.follow(lastCrossing());
        shop.receive(Goods.TOPI, Goods.JAKARTA, 1);

        assertThat(resolve.resolve()).isEqualTo(1);
        assertThat(bell.count()).isZero();

        sell(1);
        raise.follow(lastCrossing());
        assertThat(bell.count()).isEqualTo(1);
    }

    @Test
    void what_is_put_off_comes_back_when_its_time_is_over() {
        sell(2);
        raise.follow(lastCrossing());
        answer(Optional.of(Duration.ofDays(3)));
        assertThat(listed(Standing.SNOOZED)).hasSize(1);

        shop.clock.forward(Duration.ofDays(3));

        assertThat(bell.count()).isEqualTo(1);
    }

    @Test
    void who_is_bound_to_a_warehouse_hears_of_it_and_answers_for_it_alone() {
        sell(2);
        raise.follow(lastCrossing());
        shop.actor.become(
                new StaffMember(new AccountId(new UUID(0, 7)), Set.of(Role.WAREHOUSE), Set.of(Goods.BANDUNG)).actor());

        assertThat(bell.count()).isZero();
        assertThat(listed(Standing.OPEN)).isEmpty();
        assertThatThrownBy(() -> answer(Optional.empty())).isInstanceOf(NotYourWarehouse.class);
        assertThatThrownBy(() -> answer.answer(new AnswerStockNotices.Command(Set.of(), Optional.empty())))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void each_morning_who_may_change_stock_is_told_once_what_is_new_in_their_warehouses() {
        var jakarta = work("jakarta", Role.WAREHOUSE, Goods.JAKARTA);
        work("bandung", Role.WAREHOUSE, Goods.BANDUNG);
        work("kurir", Role.COURIER);
        work("pemilik", Role.OWNER);
        sell(2);
        raise.follow(lastCrossing());
        shop.clock.forward(TO_NEXT_SEVEN.minusMinutes(1));
        assertThat(send.send()).as("one minute to seven").isZero();

        shop.clock.forward(Duration.ofMinutes(1));
        assertThat(send.send()).isEqualTo(2);
        assertThat(send.send()).isZero();

        assertThat(told()).containsExactlyInAnyOrder("jakarta@toko.test", "pemilik@toko.test");
        assertThat(lines.of(jakarta.id(), shop.clock.instant()))
                .containsExactly(new AccountLetter.ShortGoods("Topi Rimba", Goods.TOPI, Goods.JAKARTA, 8, 8));

        shop.clock.forward(Duration.ofDays(1));
        assertThat(send.send()).as("nothing new").isZero();
    }

    @Test
    void what_somebody_answered_is_not_in_the_mornings_mail() {
        var owner = work("pemilik", Role.OWNER);
        sell(2);
        raise.follow(lastCrossing());
        shop.clock.forward(TO_NEXT_SEVEN);
        send.send();
        answer(Optional.empty());

        assertThat(lines.of(owner.id(), shop.clock.instant())).isEmpty();
    }
}
