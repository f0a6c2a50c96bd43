package id.laris.application.risk;

import static id.laris.application.shared.Goods.BANDUNG;
import static id.laris.application.shared.Goods.KAOS_M;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.audit.AuditNotes;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.risk.Reason;
import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskPolicy.Limits;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeRiskPolicyTest {
    private static final Limits TIGHT = new Limits(Money.rupiah(100_000), 7, 3, 4, 15, 5);

    private final TestShop shop = new TestShop().receive(KAOS_M, BANDUNG, 900);
    private final ChangeRiskPolicy change = new ChangeRiskPolicy(shop.riskPolicies, shop.clock, new AuditNotes());

    private ChangeRiskPolicy.Command hold(Optional<Long> basedOn, Limits limits, int from) {
        return new ChangeRiskPolicy.Command(basedOn, RiskPolicy.STANDARD.points(), limits, from, 500);
    }

    private Order buyAsGuest() {
        var cart = shop.cartWith(KAOS_M, 2);
        shop.actor.become(Actor.VISITOR);
        try {
            return shop.undo.inTransaction(() -> shop.placeOrder
                    .place(shop.command(cart, PaymentMethod.QRIS))
                    .order());
        } finally {
            shop.actor.become(Actor.SYSTEM);
        }
    }

    @Test
    void the_next_order_is_weighed_by_it_and_tells_the_limits_it_was_held_by() {
        assertThat(buyAsGuest().underReview()).isFalse();

        change.change(hold(Optional.of(1L), TIGHT, 40));
        var held = buyAsGuest();
        change.change(hold(Optional.of(2L), RiskPolicy.STANDARD.limits(), 900));

        assertThat(held.underReview()).isTrue();
        assertThat(buyAsGuest().underReview()).isFalse();
        var assessment = shop.riskBook.find(held.id()).orElseThrow().assessment();
        assertThat(assessment.holdFrom()).isEqualTo(40);
        assertThat(assessment.reasons())
                .containsExactly(new Reason(
                        RiskRule.NEW_AND_HIGH, 40, held.totals().total().minorUnits(), 100_000));
    }

    @Test
    void who_looked_at_an_older_version_is_told_so() {
        change.change(hold(Optional.empty(), TIGHT, 40));

        assertThatThrownBy(() -> change.change(hold(Optional.of(1L), TIGHT, 50)))
                .isInstanceOf(StaleVersion.class);
        assertThat(change.change(hold(Optional.of(2L), TIGHT, 50)).version()).isEqualTo(3);
    }

    @Test
    void what_is_out_of_range_changes_nothing() {
        assertThatThrownBy(() -> change.change(hold(Optional.of(1L), TIGHT, 0)))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("invalid-holdFrom"));
        var tooMany = new ChangeRiskPolicy.Command(Optional.of(1L), Map.of(RiskRule.SAME_DOOR, 101), TIGHT, 40, 40);
        assertThatThrownBy(() -> change.change(tooMany))
                .isInstanceOfSatisfying(
                        Invalid.class, no -> assertThat(no.code()).isEqualTo("invalid-points"));

        assertThat(shop.riskPolicies.current()).isEqualTo(RiskPolicy.STANDARD);
    }
}
