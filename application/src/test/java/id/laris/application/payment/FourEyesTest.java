package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.payment.MoreThanCaptured;
import id.laris.domain.payment.NoAccountForCredit;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentStepNotAllowed;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.RefundProposal;
import id.laris.domain.payment.RefundProposal.State;
import id.laris.domain.payment.SecondPersonNeeded;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FourEyesTest {
    private static final Actor ANI = colleague(1);
    private static final Actor BUDI = colleague(2);
    private static final BankAccount ACCOUNT = new BankAccount("BCA", "1234567890", "Sari Dewi");

    private final TestShop shop = new TestShop();
    private final RefundProposals proposals = new InMemoryRefundProposals(shop.orders, shop.undo);
    private final RefundDesk desk = new RefundDesk(shop.money, shop.refundAccounts);
    private final ProposeRefund proposeRefund = new ProposeRefund(
            shop.orders,
            shop.payments,
            proposals,
            shop.refundAccounts,
            desk,
            shop.creditDesk,
            new RefundLimit(Money.rupiah(50_000)),
            shop.actor,
            shop.ids,
            shop.clock,
            new AuditNotes());
    private final DecideRefund decideRefund =
            new DecideRefund(proposals, desk, shop.actor, shop.clock, new AuditNotes());
    private Order order;

    private static Actor colleague(long id) {
        return Actor.staff(new AccountId(new UUID(0, id)), Set.of(Permission.REFUND_PAYMENTS));
    }

    @BeforeEach
    void sell() {
        shop.receive(Goods.KAOS_M, Goods.BANDUNG, 5);
        order = shop.place(Goods.KAOS_M, 1, PaymentMethod.CASH_ON_DELIVERY);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        shop.actor.become(ANI);
    }

    private RefundProposal propose(long amount, BankAccount account) {
        return proposeRefund.propose(new ProposeRefund.Command(
                order.number(), Money.rupiah(amount), "barang telat", false, Optional.ofNullable(account)));
    }

    private RefundProposal proposeCredit(long amount) {
        return proposeRefund.propose(new ProposeRefund.Command(
                order.number(), Money.rupiah(amount), "barang telat", true, Optional.empty()));
    }

    private Money refunded() {
        return shop.payments.get(order.id()).refunded();
    }

    @Test
    void a_small_amount_goes_back_at_once() {
        var proposal = propose(50_000, null);

        assertThat(proposal.state()).isEqualTo(State.GRANTED);
        assertThat(refunded()).isEqualTo(Money.rupiah(50_000));
        assertThat(shop.payments.get(order.id()).refunds().get(0).reason()).isEqualTo("barang telat");
    }

    @Test
    void it_stays_at_the_shop_for_a_customer_who_has_an_account() {
        assertThatThrownBy(() -> proposeCredit(20_000)).isInstanceOf(NoAccountForCredit.class);
        var customer = new AccountId(new UUID(0, 3));
        shop.orders.assign(order.id(), customer);

        proposeCredit(20_000);

        var refund = shop.payments.get(order.id()).refunds().get(0);
        assertThat(refund.way()).isEqualTo(Refund.Way.CREDIT);
    }

    @Test
    void a_larger_one_waits_for_somebody_else() {
        var proposal = propose(50_001, ACCOUNT);
        assertThat(proposal.state()).isEqualTo(State.WAITING);
        assertThat(refunded()).isEqualTo(Money.rupiah(0));
        assertThatThrownBy(() -> decideRefund.decide(proposal.id(), true)).isInstanceOf(SecondPersonNeeded.class);

        shop.actor.become(BUDI);
        decideRefund.decide(proposal.id(), true);

        var refund = shop.payments.get(order.id()).refunds().get(0);
        assertThat(refund.amount()).isEqualTo(Money.rupiah(50_001));
        assertThat(refund.way()).isEqualTo(Refund.Way.TRANSFER);
        assertThat(shop.refundAccounts.find(refund.id().toString())).contains(ACCOUNT);
        assertThat(shop.refundAccounts.find(proposal.id().toString())).isEmpty();
        assertThatThrownBy(() -> decideRefund.decide(proposal.id(), true)).isInstanceOf(PaymentStepNotAllowed.class);
    }

    @Test
    void many_small_ones_of_one_order_are_a_large_one() {
        propose(30_000, null);

        assertThat(propose(20_001, null).state()).isEqualTo(State.WAITING);
        assertThat(propose(20_000, null).state()).isEqualTo(State.GRANTED);
        assertThat(refunded()).isEqualTo(Money.rupiah(50_000));
    }

    @Test
    void what_was_declined_never_goes() {
        var proposal = propose(60_000, ACCOUNT);
        shop.actor.become(BUDI);

        decideRefund.decide(proposal.id(), false);

        assertThat(refunded()).isEqualTo(Money.rupiah(0));
        assertThat(shop.refundAccounts.find(proposal.id().toString())).isEmpty();
        assertThatThrownBy(() -> decideRefund.decide(proposal.id(), true)).isInstanceOf(PaymentStepNotAllowed.class);
    }

    @Test
    void never_more_than_the_shop_holds_also_when_it_went_another_way_meanwhile() {
        var total = order.totals().total().minorUnits();
        assertThatThrownBy(() -> propose(total + 1, null)).isInstanceOf(MoreThanCaptured.class);
        assertThatThrownBy(() -> propose(0, null)).isInstanceOf(Invalid.class);
        var proposal = propose(total, null);
        propose(10_000, null);
        shop.actor.become(BUDI);

        assertThatThrownBy(() -> shop.undo.inTransaction(() -> decideRefund.decide(proposal.id(), true)))
                .isInstanceOf(MoreThanCaptured.class);

        assertThat(proposals.get(proposal.id()).state()).isEqualTo(State.WAITING);
        assertThat(refunded()).isEqualTo(Money.rupiah(10_000));
    }
}
