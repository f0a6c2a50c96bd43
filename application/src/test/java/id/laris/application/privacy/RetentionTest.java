package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.laris.application.cart.ForgetOldCarts;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Origin;
import id.laris.domain.privacy.ConsentEvent;
import id.laris.domain.privacy.Subject;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private final TestShop shop = new TestShop().receive(Goods.TOPI, Goods.JAKARTA, 5);
    private final RetentionPolicy policy = RetentionPolicy.DEFAULT;

    @Test
    void carts_are_kept_as_long_as_the_policy_says() {
        shop.cartWith(Goods.TOPI, 1);
        var forget = new ForgetOldCarts(shop.carts, policy, shop.clock);

        shop.clock.forward(policy.carts());
        assertThat(forget.forget()).isZero();

        shop.clock.forward(Duration.ofSeconds(1));
        assertThat(forget.forget()).isEqualTo(1);
    }

    @Test
    void from_where_somebody_agreed_is_forgotten_and_that_they_agreed_is_not() {
        var ledger = new InMemoryConsentLedger(shop.undo);
        var sari = new Subject.Customer(new AccountId(new UUID(7, 1)));
        ledger.append(List.of(ConsentLedgerContract.event(sari, ConsentEvent.Action.GRANT, shop.clock.instant())));
        var forget = new ForgetOldWords(shop.messages, ledger, policy, shop.clock);

        shop.clock.forward(policy.origins().plusSeconds(1));

        assertThat(forget.forget()).isEqualTo(1);
        assertThat(ledger.of(sari)).extracting(ConsentEvent::origin).containsExactly(Origin.INSIDE);
    }

    @Test
    void nothing_is_forgotten_the_same_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(
                        Duration.ofHours(1),
                        policy.notices(),
                        policy.messages(),
                        policy.origins(),
                        policy.accounts(),
                        policy.settlements(),
                        policy.footprints()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(
                        policy.carts(),
                        policy.notices(),
                        policy.messages(),
                        policy.origins(),
                        Duration.ofDays(59),
                        policy.settlements(),
                        policy.footprints()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(
                        policy.carts(),
                        policy.notices(),
                        policy.messages(),
                        policy.origins(),
                        policy.accounts(),
                        Duration.ofHours(23),
                        policy.footprints()));
    }
}
