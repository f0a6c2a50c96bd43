package id.laris.application.order;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.risk.ChangeRiskPolicy;
import id.laris.application.shared.TestShop;
import id.laris.application.shipping.PackParcel;
import id.laris.application.terms.OfferTerms;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.risk.PayFirst;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferPaymentTest {
    private static final Money TOTAL = Money.rupiah(100_000);

    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 900);
    private final OfferPayment offerPayment = new OfferPayment(
            shop.paymentOffers,
            new OfferTerms(shop.termsBook, shop.termsDesk, shop.actor),
            shop.riskDesk,
            shop.regions,
            shop.actor);

    private CheckoutForm form(String recipientPhone, String street, String village) {
        var method = PaymentMethod.CASH_ON_DELIVERY.name();
        return new CheckoutForm(
                "Sari",
                "sari@contoh.test",
                "0812 0000 1111",
                "",
                recipientPhone,
                street,
                village,
                "40153",
                "REG",
                method,
                "");
    }

    private CheckoutForm whole(String recipientPhone) {
        return form(recipientPhone, "Jl. Setiabudi 10", "32.73.01.1001");
    }

    private OfferPayment.Offer offer(CheckoutForm form) {
        shop.actor.become(Actor.VISITOR);
        try {
            return offerPayment.offer(Channel.WEB, form, TOTAL);
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }

    private Order buy() {
        var cart = shop.cartWith(KAOS_M, 1);
        shop.actor.become(Actor.VISITOR);
        try {
            return shop.undo.inTransaction(() -> shop.placeOrder
                    .place(shop.command(cart, PaymentMethod.CASH_ON_DELIVERY))
                    .order());
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }

    private void aParcelWasRefused() {
        var order = buy();
        shop.packParcel.pack(new PackParcel.Command(
                order.number(), Map.of(), Optional.empty(), Optional.of(new PackParcel.Command.To("JNE", "JNE-1"))));
        shop.returns.add(
                ReturnRequest.refusedParcel(shop.returns.nextNumber(2026), shop.now(order), 1, shop.clock.instant()),
                List.of());
    }

    private void payFirstFrom(int score, Map<RiskRule, Integer> points) {
        new ChangeRiskPolicy(shop.riskPolicies, shop.clock, new AuditNotes())
                .change(new ChangeRiskPolicy.Command(
                        Optional.empty(), points, RiskPolicy.STANDARD.limits(), 1_000, score));
    }

    @Test
    void an_ordinary_buyer_may_choose_everything() {
        var offer = offer(whole(""));

        assertThat(offer.methods()).contains(PaymentMethod.CASH_ON_DELIVERY, PaymentMethod.QRIS);
        assertThat(offer.refused()).isEmpty();
        assertThat(offer.terms()).isEmpty();
    }

    @Test
    void who_would_have_to_pay_first_is_told_before_they_order() {
        aParcelWasRefused();
        aParcelWasRefused();

        var offer = offer(form("", "", ""));

        assertThat(offer.isPayFirst()).isTrue();
        assertThat(offer.methods()).contains(PaymentMethod.QRIS).doesNotContain(PaymentMethod.CASH_ON_DELIVERY);
        assertThat(offer.refused()).containsOnlyKeys(PaymentMethod.CASH_ON_DELIVERY);
        assertThat(offer.refused().get(PaymentMethod.CASH_ON_DELIVERY).code()).isEqualTo("pay-first");
        assertThatThrownBy(this::buy).isInstanceOf(PayFirst.class);
        assertThat(offerPayment.offer(Channel.WEB, whole(""), TOTAL).isPayFirst())
                .as("what the shop orders by itself is not weighed")
                .isFalse();
    }

    @Test
    void where_it_goes_is_weighed_once_it_is_typed() {
        payFirstFrom(15, Map.of(RiskRule.ADDRESS_MISMATCH, 15));

        assertThat(offer(form("0857 9999 0000", "", "")).isPayFirst())
                .as("no address yet")
                .isFalse();
        assertThat(offer(whole("")).isPayFirst()).as("the buyer's own phone").isFalse();
        assertThat(offer(whole("0857 9999 0000")).isPayFirst())
                .as("another phone, a province never sent to")
                .isTrue();
    }

    @Test
    void what_is_not_typed_yet_or_wrong_says_nothing_of_anybody() {
        aParcelWasRefused();
        aParcelWasRefused();
        var noMail = new CheckoutForm("Sari", "sari@", "0812", "", "", "", "", "", "", "", "");

        assertThat(offer(noMail).refused()).isEmpty();
    }
}
