package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.order.OrderProof;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.CreditEntry;
import id.laris.domain.payment.CreditEntry.Kind;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.NotEnoughCredit;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.SecondPersonNeeded;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StoreCreditTest {
    private static final AccountId SARI = new AccountId(new UUID(0, 77));
    private static final OrderProof OWN = new OrderProof.Rights();

    private final TestShop shop = new TestShop();

    StoreCreditTest() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 20);
    }

    private void has(long rupiah) {
        shop.creditDesk.book(SARI, Kind.GRANTED, Money.rupiah(rupiah), "staff:" + UUID.randomUUID(), "", "maaf");
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        shop.actor.become(actor);
        try {
            return shop.undo.inTransaction(work);
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }

    private <T> T asSari(Supplier<T> work) {
        return as(Actor.customer(SARI), work);
    }

    private long balance() {
        return shop.storeCredits.balance(SARI).minorUnits();
    }

    private Order checkedOut(PaymentMethod method) {
        return asSari(() -> shop.now(shop.checkOut
                .checkOut(shop.command(shop.cartWith(Goods.KAOS_M, 1), method))
                .order()));
    }

    private void sendRefunds(Order order) {
        shop.events.of(order.id().toString()).forEach(shop.sendRefund::send);
    }

    @Test
    void enough_credit_pays_an_order_at_once() {
        has(500_000);

        var order = checkedOut(PaymentMethod.STORE_CREDIT);

        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(balance()).isEqualTo(500_000 - order.totals().total().minorUnits());
    }

    @Test
    void too_little_credit_pays_its_part_and_another_way_the_rest() {
        has(50_000);

        var order = checkedOut(PaymentMethod.STORE_CREDIT);

        assertThat(order.state()).isEqualTo(OrderState.PLACED);
        assertThat(balance()).isZero();
        var missing = shop.payments.get(order.id()).missing();
        assertThat(missing).isEqualTo(order.totals().total().minus(Money.rupiah(50_000)));
        assertThatThrownBy(() -> asSari(() -> shop.startPayment.start(order.number(), OWN, PaymentMethod.STORE_CREDIT)))
                .isInstanceOf(NotEnoughCredit.class);
        asSari(() -> shop.startPayment.start(order.number(), OWN, PaymentMethod.BANK_TRANSFER));
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CONFIRMED);
    }

    @Test
    void credit_comes_back_when_the_order_is_not_paid_in_time_or_called_off() {
        has(50_000);
        var late = checkedOut(PaymentMethod.STORE_CREDIT);
        shop.clock.forward(Duration.ofDays(3));
        shop.expireUnpaidOrders.expire();
        sendRefunds(late);
        sendRefunds(late);
        assertThat(balance()).isEqualTo(50_000);

        has(450_000);
        var paid = checkedOut(PaymentMethod.STORE_CREDIT);
        shop.cancelOrder.cancel(paid.number(), OWN, "Salah pilih");
        sendRefunds(paid);

        assertThat(balance()).isEqualTo(500_000);
        assertThat(shop.payments.get(paid.id()).kept()).isEqualTo(Money.rupiah(0));
        assertThat(shop.payments.get(paid.id()).refunds())
                .extracting(Refund::state)
                .containsOnly(Refund.State.DONE);
        assertThat(shop.storeCredits.of(SARI, Optional.empty(), 9).items())
                .extracting(l -> l.entry().kind())
                .contains(Kind.GIVEN_BACK);
    }

    @Test
    void only_the_owner_of_the_order_spends_their_credit() {
        has(500_000);
        var order = checkedOut(PaymentMethod.BANK_TRANSFER);
        var guests = shop.place(Goods.KAOS_M, 1, PaymentMethod.BANK_TRANSFER);

        assertThatThrownBy(() -> as(
                        Actor.VISITOR,
                        () -> shop.startPayment.start(
                                order.number(),
                                new OrderProof.Token(shop.tokens.issue(order.id())),
                                PaymentMethod.STORE_CREDIT)))
                .isInstanceOf(MethodNotOffered.class);
        assertThatThrownBy(() -> asSari(() -> shop.startPayment.start(
                        guests.number(),
                        new OrderProof.Token(shop.tokens.issue(guests.id())),
                        PaymentMethod.STORE_CREDIT)))
                .isInstanceOf(MethodNotOffered.class);
        assertThat(as(Actor.VISITOR, () -> shop.paymentOffers.offered(order.channel())))
                .doesNotContain(PaymentMethod.STORE_CREDIT, PaymentMethod.EXCHANGE);
        assertThat(asSari(() -> shop.paymentOffers.offered(order.channel()))).contains(PaymentMethod.STORE_CREDIT);
        assertThat(balance()).isEqualTo(500_000);
    }

    @Test
    void a_refund_as_credit_arrives_once_and_one_of_nobody_is_left_to_staff() {
        var order = checkedOut(PaymentMethod.BANK_TRANSFER);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        shop.money.promise(order.id(), Money.rupiah(40_000), Refund.Way.CREDIT, "RT-2026-000001");
        assertThatThrownBy(() -> shop.confirmRefund.confirm(
                        order.number(),
                        shop.payments.get(order.id()).refunds().get(0).id()))
                .isInstanceOf(id.laris.domain.payment.PaymentStepNotAllowed.class);
        sendRefunds(order);
        sendRefunds(order);
        assertThat(balance()).isEqualTo(40_000);

        var guests = shop.place(Goods.KAOS_M, 1, PaymentMethod.CASH_ON_DELIVERY);
        shop.confirmPayment.confirm(guests.number(), Optional.empty());
        shop.money.promise(guests.id(), Money.rupiah(9_000), Refund.Way.CREDIT, "RT-2026-000002");
        sendRefunds(guests);
        assertThat(shop.payments.get(guests.id()).refunds())
                .extracting(Refund::state)
                .containsExactly(Refund.State.REFUSED);
    }

    @Test
    void staff_give_up_to_the_limit_alone_and_take_no_more_than_there_is() {
        var accounts = new InMemoryAccounts(shop.undo);
        accounts.add(Account.registered(
                SARI, new EmailAddress("sari@contoh.test"), "Sari", "x", Language.ID, shop.clock.instant()));
        var known = new CreditAccounts(accounts);
        var grant = new GrantCredit(
                shop.storeCredits,
                known,
                shop.creditDesk,
                new RefundLimit(Money.rupiah(100_000)),
                shop.actor,
                shop.clock,
                new AuditNotes());
        var take = new TakeCredit(shop.storeCredits, known, shop.creditDesk, new AuditNotes());
        shop.actor.become(Actor.staff(new AccountId(new UUID(0, 1)), Set.of(Permission.MANAGE_CREDIT)));
        var first = new GrantCredit.Command(UUID.randomUUID(), SARI, Money.rupiah(60_000), "barang telat");

        grant.grant(first);
        assertThatThrownBy(() -> grant.grant(
                        new GrantCredit.Command(UUID.randomUUID(), SARI, Money.rupiah(40_001), "barang telat")))
                .isInstanceOf(SecondPersonNeeded.class);
        shop.actor.become(Actor.staff(new AccountId(new UUID(0, 2)), Set.of(Permission.MANAGE_CREDIT)));
        grant.grant(new GrantCredit.Command(UUID.randomUUID(), SARI, Money.rupiah(40_001), "barang telat"));

        assertThat(balance()).isEqualTo(100_001);
        take.take(new TakeCredit.Command(UUID.randomUUID(), SARI, Money.rupiah(1), false, "salah ketik"));
        assertThatThrownBy(() -> take.take(
                        new TakeCredit.Command(UUID.randomUUID(), SARI, Money.rupiah(100_001), true, "lewat waktu")))
                .isInstanceOf(NotEnoughCredit.class);
        assertThatThrownBy(() -> take.take(new TakeCredit.Command(UUID.randomUUID(), SARI, Money.rupiah(1), true, "")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> grant.grant(new GrantCredit.Command(
                        UUID.randomUUID(), new AccountId(new UUID(0, 5)), Money.rupiah(1), "siapa ini")))
                .isInstanceOf(Missing.class);
    }

    /** Whatever is written in whatever order: never below zero, and the balance is the sum of what was written. */
    @Property(tries = 200)
    void the_balance_is_the_sum_of_its_entries_and_never_below_zero(
            @ForAll @Size(max = 30) List<@LongRange(min = -50_000, max = 50_000) Long> amounts) {
        var credits = new InMemoryStoreCredits(new id.laris.application.shared.Undo());
        long sum = 0;
        for (var amount : amounts) {
            if (amount == 0) continue;
            var entry = new CreditEntry(
                    UUID.randomUUID(),
                    SARI,
                    Kind.CORRECTED,
                    Money.rupiah(amount),
                    "staff:" + UUID.randomUUID(),
                    "",
                    "",
                    "staff ani",
                    StoreCreditsContract.AT);
            if (sum + amount < 0) {
                assertThatThrownBy(() -> credits.book(entry)).isInstanceOf(NotEnoughCredit.class);
            } else {
                credits.book(entry);
                sum += amount;
            }
            assertThat(credits.balance(SARI)).isEqualTo(Money.rupiah(sum));
        }
    }
}
