package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.SignInNeeded;
import id.laris.domain.shared.AccountId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CurrentActorTest {
    private final AccountId account = new AccountId(new UUID(7, 7));
    private final CurrentActor current = new CurrentActor();

    @Test
    void a_customer_is_known_by_their_account() {
        current.become(Actor.customer(account));

        assertThat(current.customer()).isEqualTo(account);
    }

    @Test
    void visitors_staff_and_the_shop_itself_are_no_customers() {
        assertThatThrownBy(current::customer).isInstanceOf(SignInNeeded.class);

        current.become(Actor.staff(account, Role.OWNER.permissions()));
        assertThatThrownBy(current::customer).isInstanceOf(SignInNeeded.class);

        current.become(Actor.SYSTEM);
        assertThatThrownBy(current::customer).isInstanceOf(SignInNeeded.class);
    }
}
