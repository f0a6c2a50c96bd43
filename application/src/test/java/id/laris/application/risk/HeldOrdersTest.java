package id.laris.application.risk;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderUnderReview;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.OrderNotTaken;
import id.laris.domain.risk.PayFirst;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.ReviewDecided;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeldOrdersTest {
    private static final int MUCH = 60;

    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 900);
    private final DecideReview decide = new DecideReview(
            shop.riskBook,
            shop.orders,
            shop.orderStock,
            shop.money,
            shop.actor,
            shop.events,
            shop.clock,
            new AuditNotes());
    private final ReassessOrder reassess =
            new ReassessOrder(shop.orders, shop.riskBook, shop.riskDesk, shop.events, shop.clock);
    private final AddListing addListing =
            new AddListing(shop.riskBook, shop.actor, shop.ids, shop.clock, new AuditNotes());

    private Order buy(int pieces, PaymentMethod method) {
        var cart = shop.cartWith(KAOS_M, pieces);
        shop.actor.become(Actor.VISITOR);
        try {
            return shop.undo.inTransaction(
                    () -> shop.placeOrder.place(shop.command(cart, method)).order());
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }

    private void aParcelWasRefused() {
        var earlier = buy(1, PaymentMethod.CASH_ON_DELIVERY);
        shop.packParcel.pack(new PackParcel.Command(
                earlier.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JNE-1"))));
        shop.returns.add(
                ReturnRequest.refusedParcel(shop.returns.nextNumber(2026), shop.now(earlier), 1, shop.clock.instant()),
                List.of());
    }

    private Order held() {
        aParcelWasRefused();
        return buy(MUCH, PaymentMethod.BANK_TRANSFER);
    }

    private void pack(Order order) {
        shop.packParcel.pack(new PackParcel.Command(order.number(), Map.of(), Optional.empty(), Optional.empty()));
    }

    private void list(Listing.Kind kind, Listing.Subject subject, String value) {
        addListing.add(new AddListing.Command(kind, subject, value, "uji coba", Optional.empty()));
    }

    @Test
    void an_ordinary_order_is_not_held() {
        var order = buy(1, PaymentMethod.CASH_ON_DELIVERY);

        assertThat(order.underReview()).isFalse();
        pack(order);
        assertThat(shop.riskBook.find(order.id())).isEmpty();
    }

    @Test
    void a_held_order_can_be_paid_and_not_be_packed_until_it_is_released() {
        var order = held();
        shop.confirmPayment.confirm(order.number(), Optional.empty());
        assertThat(shop.now(order).state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(shop.riskBook.find(order.id()).orElseThrow().assessment().reasons())
                .extracting(r -> r.rule().name())
                .containsExactly("NEW_AND_HIGH", "REFUSED_PARCELS");
        assertThat(shop.events.types()).contains("risk.order-held");
        assertThatThrownBy(() -> pack(order)).isInstanceOf(OrderUnderReview.class);

        decide.decide(new DecideReview.Command(order.number(), true, "sudah ditelepon"));

        pack(order);
        assertThat(shop.events.types()).contains("risk.order-released");
        assertThatThrownBy(() -> decide.decide(new DecideReview.Command(order.number(), false, "berubah pikiran")))
                .isInstanceOf(ReviewDecided.class);
    }

    @Test
    void a_refused_one_is_called_off_and_its_money_goes_back() {
        var order = held();
        shop.confirmPayment.confirm(order.number(), Optional.empty());

        decide.decide(new DecideReview.Command(order.number(), false, "tidak bisa dihubungi"));

        assertThat(shop.now(order).state()).isEqualTo(OrderState.CANCELLED);
        var payment = shop.payments.get(order.id());
        assertThat(payment.kept().isZero()).isTrue();
        assertThat(shop.stock.holdsOf(order.id())).isEmpty();
        assertThat(shop.riskBook.find(order.id()).orElseThrow().state()).isEqualTo(Review.State.REFUSED);
    }

    @Test
    void a_high_score_wants_the_money_first() {
        aParcelWasRefused();

        assertThatThrownBy(() -> buy(MUCH, PaymentMethod.CASH_ON_DELIVERY)).isInstanceOf(PayFirst.class);
        assertThat(buy(MUCH, PaymentMethod.QRIS).underReview()).isTrue();
    }

    @Test
    void who_is_denied_is_told_so() {
        list(Listing.Kind.DENY, Listing.Subject.PHONE, "0812 0000 1111");
        list(Listing.Kind.ALLOW, Listing.Subject.EMAIL, "sari@contoh.test");

        assertThatThrownBy(() -> buy(1, PaymentMethod.QRIS)).isInstanceOf(OrderNotTaken.class);
    }

    @Test
    void who_is_allowed_is_not_weighed() {
        aParcelWasRefused();
        list(Listing.Kind.ALLOW, Listing.Subject.EMAIL, "SARI@contoh.test");

        assertThat(buy(MUCH, PaymentMethod.CASH_ON_DELIVERY).underReview()).isFalse();
    }

    @Test
    void payments_that_fail_again_and_again_hold_an_order_once() {
        var order = buy(MUCH, PaymentMethod.QRIS);
        assertThat(order.underReview()).isFalse();
        for (int i = 0; i < 3; i++) {
            var payment = shop.payments.get(order.id());
            var attempt = Attempt.intended(
                    new AttemptId(shop.ids.next()),
                    "simulated",
                    PaymentWay.by(PaymentMethod.CARD),
                    order.totals().total(),
                    shop.clock.instant(),
                    Optional.empty());
            shop.payments.save(payment.start(attempt).ended(attempt.id(), AttemptState.FAILED));
        }
        shop.clock.forward(Duration.ofMinutes(1));

        reassess.reassess(order.id());
        reassess.reassess(order.id());

        assertThat(shop.now(order).underReview()).isTrue();
        assertThat(shop.events.types().stream().filter("risk.order-held"::equals))
                .hasSize(1);
        decide.decide(new DecideReview.Command(order.number(), true, ""));
        reassess.reassess(order.id());
        assertThat(shop.now(order).underReview()).isFalse();
    }
}
