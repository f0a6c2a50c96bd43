package id.laris.application.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.invoice.InMemoryInvoices;
import id.laris.application.invoice.InvoiceDesk;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.CompleteDeliveredOrders;
import id.laris.application.order.CompleteOrder;
import id.laris.application.payment.ConfirmPayment;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.identity.Actor;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.MoreThanOwed;
import id.laris.domain.returns.Reckoning.Postage;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest.Found;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.TermsRefused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goods that were bought on invoice come back before they were paid, or when only some of it was. */
class ReturnOnInvoiceTest {
    private static final AccountId TOKO = new AccountId(new UUID(7, 9));
    private static final Money NOTHING = Money.rupiah(0);

    private final ReturnRoom room = new ReturnRoom();
    private final TestShop shop = room.shop;
    private final InMemoryInvoices invoices = new InMemoryInvoices(shop.undo);
    private final InvoiceSettings settings = new InvoiceSettings(InvoiceSettings.When.PAID, "PT Laris", "Bandung", "");
    private final WriteDuePapers papers = new WriteDuePapers(
            invoices,
            shop.orders,
            shop.payments,
            new InvoiceDesk(TestShop.SETTINGS, settings),
            settings,
            shop.receivables,
            shop.events,
            shop.clock);

    @BeforeEach
    void a_customer_with_terms() {
        shop.termsBook.save(CreditTerms.of(TOKO, Money.rupiah(5_000_000), 30, false, "staff a", shop.clock.instant()));
    }

    private Order delivered(int pieces) {
        var cart = shop.cartWith(Goods.KAOS_M, pieces);
        var order = room.as(Actor.customer(TOKO), () -> shop.placeOrder
                .place(shop.command(cart, PaymentMethod.ON_INVOICE))
                .order());
        var parcel = shop.packParcel.pack(
                new PackParcel.Command(order.number(), order.pieces(), Optional.empty(), Optional.empty()));
        shop.shipParcel.ship(parcel.id(), "JNE", "JX1");
        shop.deliverParcel.deliver(parcel.id());
        papers.write(order.id());
        return shop.now(order);
    }

    private Payment money(Order order) {
        return shop.payments.get(order.id());
    }

    private Money open(Order order) {
        return shop.receivables.find(order.id()).orElseThrow().open();
    }

    private List<Invoice> notes(Order order) {
        papers.write(order.id());
        var all = invoices.ofOrder(order.id());
        return all.subList(1, all.size());
    }

    private void pays(Order order, Money amount) {
        shop.confirmPayment.confirm(order.number(), Optional.of(new ConfirmPayment.Arrived(amount, true)));
    }

    @Test
    void what_is_owed_falls_and_no_money_goes_back() {
        var order = delivered(3);
        var before = open(order);

        var inspected = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0));
        var settled = room.settled(inspected.number(), 0);

        assertThat(settled.payout().orElseThrow().relief()).isEqualTo(Goods.KAOS_PRICE);
        assertThat(settled.payout().orElseThrow().total()).isEqualTo(NOTHING);
        assertThat(money(order).refunds()).isEmpty();
        assertThat(open(order)).isEqualTo(before.minus(Goods.KAOS_PRICE));
        assertThat(shop.termsBook.standing(TOKO).orElseThrow().open()).isEqualTo(open(order));
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PENDING);
        var notes = notes(order);
        assertThat(notes).extracting(Invoice::total).containsExactly(Goods.KAOS_PRICE);
        assertThat(notes.get(0).refund()).contains(money(order).reliefs().get(0).id());
        assertThat(notes(order)).hasSize(1);
    }

    @Test
    void the_rest_is_asked_and_its_payment_ends_the_order() {
        var order = delivered(2);
        room.settled(
                room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                        .number(),
                0);

        var asked = money(order).open().orElseThrow();
        assertThat(asked.asked()).isEqualTo(open(order));
        shop.confirmPayment.confirm(order.number(), Optional.empty());

        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(money(order).captured()).isEqualTo(money(order).due());
        assertThat(open(order)).isEqualTo(NOTHING);
    }

    @Test
    void of_what_was_paid_in_part_only_what_is_beyond_the_bill_goes_back() {
        var order = delivered(2);
        var total = order.totals().total();
        var missing = Money.rupiah(100_000);
        pays(order, total.minus(missing));

        var inspected = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0));
        var settled = room.settled(inspected.number(), 0);

        var payout = settled.payout().orElseThrow();
        assertThat(payout.relief()).isEqualTo(missing);
        assertThat(payout.original()).isEqualTo(Goods.KAOS_PRICE.minus(missing));
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.PAID);
        assertThat(money(order).refunded()).isEqualTo(Goods.KAOS_PRICE.minus(missing));
        assertThat(open(order)).isEqualTo(NOTHING);
        money(order).refunds().forEach(r -> shop.confirmRefund.confirm(order.number(), r.id()));
        assertThat(notes(order))
                .extracting(Invoice::total)
                .containsExactlyInAnyOrder(missing, Goods.KAOS_PRICE.minus(missing));
    }

    @Test
    void nothing_goes_to_an_account_while_the_bill_takes_it_all() {
        var order = delivered(2);
        var number = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                .number();

        assertThatThrownBy(() -> room.as(Actor.SYSTEM, () -> room.settled(number, 1_000)))
                .isInstanceOf(MoreThanOwed.class);
        assertThat(money(order).reliefs()).isEmpty();
    }

    @Test
    void an_order_that_came_back_whole_and_was_never_paid_is_over_and_owes_nothing() {
        var order = delivered(2);

        var inspected = room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 2, 0));
        room.settled(inspected.number(), 0);

        var now = shop.now(order);
        assertThat(now.state()).isEqualTo(OrderState.COMPLETED);
        assertThat(now.fulfilment()).isEqualTo(FulfilmentState.RETURNED);
        assertThat(money(order).due()).isEqualTo(NOTHING);
        assertThat(money(order).open()).isEmpty();
        assertThat(open(order)).isEqualTo(NOTHING);
        assertThat(invoices.ofOrder(order.id()).get(0).left(notes(order))).isEqualTo(NOTHING);
    }

    /** The customer pays the whole bill by the old figures: what is beyond the new one goes back. */
    @Test
    void who_pays_what_was_asked_before_gets_the_difference_back() {
        var order = delivered(2);
        var old = money(order).open().orElseThrow();
        room.settled(
                room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0))
                        .number(),
                0);

        assertThat(money(order).attempt(old.id()).state()).isEqualTo(AttemptState.GIVEN_UP);
        pays(order, old.asked());

        assertThat(money(order).refunded()).isEqualTo(Goods.KAOS_PRICE);
        assertThat(money(order).kept()).isEqualTo(money(order).due());
    }

    private Order replaced(ReturnNumber number, long shipping, Sku given, int pieces) {
        var swap = new Swap(Goods.KAOS_M, given, Quantity.of(pieces));
        var after = shop.undo.inTransaction(() -> room.replaceReturn.replace(
                new ReplaceReturn.Command(number, List.of(swap), Money.rupiah(shipping), Postage.none(), false)));
        return shop.orders.get(after.replacement().orElseThrow().order());
    }

    @Test
    void other_goods_for_unpaid_ones_leave_just_as_much_to_pay_and_move_no_money() {
        shop.receive(Goods.KAOS_L, Goods.BANDUNG, 3);
        var order = delivered(2);
        var before = open(order);
        var number = room.inspected(order, ReturnReason.WRONG_SIZE, Found.of(1, 0, 0))
                .number();

        var other = replaced(number, 0, Goods.KAOS_L, 1);

        assertThat(other.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(other.method()).isEqualTo(PaymentMethod.ON_INVOICE);
        assertThat(open(order)).isEqualTo(before.minus(Goods.KAOS_PRICE));
        assertThat(open(other)).isEqualTo(Goods.KAOS_PRICE);
        assertThat(shop.receivables.find(other.id()).orElseThrow().days()).isEqualTo(30);
        assertThat(shop.termsBook.standing(TOKO).orElseThrow().open()).isEqualTo(before);
        assertThat(money(order).captured().plus(money(other).captured())).isEqualTo(NOTHING);
        assertThat(money(order).refunds()).isEmpty();
        assertThat(shop.returns.get(number).state()).isEqualTo(ReturnState.SETTLED);
        assertThat(notes(order)).extracting(Invoice::total).containsExactly(Goods.KAOS_PRICE);

        shop.confirmPayment.confirm(order.number(), Optional.empty());
        shop.confirmPayment.confirm(other.number(), Optional.empty());
        assertThat(shop.termsBook.standing(TOKO).orElseThrow().open()).isEqualTo(NOTHING);
        assertThat(money(order).captured().plus(money(other).captured())).isEqualTo(before);
    }

    @Test
    void what_dearer_goods_cost_more_is_owed_as_well_but_not_beyond_the_limit() {
        var order = delivered(1);
        var before = open(order);
        var number =
                room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 1, 0)).number();

        assertThatThrownBy(() -> replaced(number, 4_990_000, Goods.KAOS_M, 1)).isInstanceOf(TermsRefused.class);
        assertThat(open(order)).isEqualTo(before);

        var other = replaced(number, 11_000, Goods.KAOS_M, 1);
        assertThat(open(other)).isEqualTo(Goods.KAOS_PRICE.plus(Money.rupiah(11_000)));
        assertThat(shop.termsBook.standing(TOKO).orElseThrow().open())
                .isEqualTo(open(order).plus(open(other)));
    }

    @Test
    void an_order_whose_goods_were_all_replaced_owes_its_shipping_and_is_over_once_that_is_paid() {
        var order = delivered(1);
        var number =
                room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 1, 0)).number();

        var other = replaced(number, 0, Goods.KAOS_M, 1);

        assertThat(open(order)).isEqualTo(order.totals().shippingGross());
        assertThat(open(other)).isEqualTo(Goods.KAOS_PRICE);
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        completes(order);
        assertThat(open(other)).isEqualTo(Goods.KAOS_PRICE);
    }

    @Test
    void an_order_whose_goods_were_all_replaced_owes_no_shipping_when_the_second_parcel_costs_as_much() {
        var order = delivered(1);
        var first = order.totals().shippingGross();
        var number =
                room.inspected(order, ReturnReason.DAMAGED, Found.of(0, 1, 0)).number();

        var other = replaced(number, first.minorUnits(), Goods.KAOS_M, 1);

        assertThat(open(order)).isEqualTo(NOTHING);
        assertThat(shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
        assertThat(open(other)).isEqualTo(Goods.KAOS_PRICE.plus(first));
    }

    @Test
    void who_chose_wrongly_owes_both_parcels() {
        var order = delivered(1);
        var number = room.inspected(order, ReturnReason.WRONG_SIZE, Found.of(1, 0, 0))
                .number();

        var other = replaced(number, 9_000, Goods.KAOS_M, 1);

        assertThat(open(order)).isEqualTo(order.totals().shippingGross());
        assertThat(open(other)).isEqualTo(Goods.KAOS_PRICE.plus(Money.rupiah(9_000)));
    }

    @Test
    void of_an_order_paid_in_part_what_is_open_falls_first_and_only_the_rest_moves() {
        var order = delivered(1);
        var missing = Money.rupiah(60_000);
        pays(order, order.totals().total().minus(missing));
        var number = room.inspected(order, ReturnReason.WRONG_SIZE, Found.of(1, 0, 0))
                .number();

        var other = replaced(number, 0, Goods.KAOS_M, 1);

        assertThat(open(order)).isEqualTo(NOTHING);
        assertThat(money(order).relieved()).isEqualTo(missing);
        assertThat(money(order).refunded()).isEqualTo(Goods.KAOS_PRICE.minus(missing));
        assertThat(money(other).captured()).isEqualTo(Goods.KAOS_PRICE.minus(missing));
        assertThat(open(other)).isEqualTo(missing);
    }

    @Property(tries = 60)
    void whatever_is_paid_replaced_and_settled_no_more_goes_back_than_came_and_the_bills_add_up(
            @ForAll @IntRange(min = 1, max = 4) int pieces,
            @ForAll @IntRange(min = 0, max = 100) int percentPaid,
            @ForAll @IntRange(min = 0, max = 4) int replaced,
            @ForAll @IntRange(min = 1, max = 4) int back,
            @ForAll @IntRange(min = 0, max = 40) int thousands,
            @ForAll boolean isShopToBlame) {
        var test = new ReturnOnInvoiceTest();
        test.a_customer_with_terms();
        test.tried(
                pieces,
                percentPaid,
                Math.min(replaced, Math.min(back, pieces)),
                Math.min(back, pieces),
                thousands,
                isShopToBlame);
    }

    private void tried(int pieces, int percentPaid, int replaced, int back, int thousands, boolean isShopToBlame) {
        var order = delivered(pieces);
        var total = order.totals().total();
        var paid = Money.rupiah(total.minorUnits() * percentPaid / 100);
        if (paid.isPositive()) pays(order, paid);
        var number = room.inspected(
                        order, isShopToBlame ? ReturnReason.DAMAGED : ReturnReason.WRONG_SIZE, Found.of(back, 0, 0))
                .number();
        var all = new ArrayList<>(List.of(order));
        if (replaced > 0) all.add(replaced(number, thousands * 1_000L, Goods.KAOS_M, replaced));
        if (shop.returns.get(number).state() != ReturnState.SETTLED) room.settled(number, 0);

        var worth = NOTHING;
        for (var one : all) {
            var money = money(one);
            assertThat(money.refunded().compareTo(money.captured())).isNotPositive();
            assertThat(money.due().isNegative()).isFalse();
            worth = worth.plus(money.kept()).plus(shop.now(one).awaitsMoney() ? money.missing() : NOTHING);
        }
        var given = shop.returns.get(number).payout().orElseThrow().worth();
        var bought = Money.sum(all.stream().map(o -> o.totals().total()).toList(), total.currency());
        var value = shop.returns.get(number).replaced(total);
        assertThat(worth).isEqualTo(bought.minus(value).minus(given));
        if (isShopToBlame && back == pieces && replaced == pieces) {
            var first = order.totals().shippingGross().minorUnits();
            assertThat(worth.minus(Goods.KAOS_PRICE.times(Quantity.of(pieces))))
                    .as("shipping is owed once")
                    .isEqualTo(Money.rupiah(Math.max(first, thousands * 1_000L)));
        }
        assertThat(shop.returns.get(number).pieces()).isLessThanOrEqualTo(pieces);
        assertThat(shop.stock.compareWithLedger()).isEmpty();
    }

    @Test
    void what_came_back_whole_is_over_once_its_shipping_is_paid() {
        var order = delivered(1);
        var inspected = room.inspected(order, ReturnReason.CHANGED_MIND, Found.of(1, 0, 0));
        room.settled(inspected.number(), 0);
        assertThat(open(order)).isEqualTo(order.totals().shippingGross());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CONFIRMED);

        shop.confirmPayment.confirm(order.number(), Optional.empty());
        completes(order);
    }

    @Test
    void an_order_whose_money_went_back_whole_after_it_arrived_is_completed() {
        var order = room.delivered(1, PaymentMethod.QRIS);
        shop.money.promise(order.id(), order.totals().total(), id.laris.domain.payment.Refund.Way.TRANSFER, "goodwill");
        var refund = money(order).refunds().get(0);
        shop.confirmRefund.confirm(order.number(), refund.id());
        assertThat(shop.now(order).payment()).isEqualTo(PaymentState.REFUNDED);

        completes(order);
    }

    private void completes(Order order) {
        shop.clock.forward(TestShop.SETTINGS.completeAfter().plus(Duration.ofDays(1)));
        new CompleteDeliveredOrders(
                        shop.orders,
                        new CompleteOrder(shop.orders, shop.events, shop.clock),
                        TestShop.SETTINGS,
                        shop.clock)
                .complete();
        assertThat(shop.now(order).state()).isEqualTo(OrderState.COMPLETED);
    }
}
