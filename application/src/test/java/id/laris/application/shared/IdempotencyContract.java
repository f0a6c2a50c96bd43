package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of idempotency keys promises. */
public interface IdempotencyContract {
    Idempotency idempotency();

    @Test
    default void the_first_claim_wins_and_later_ones_learn_its_result() {
        var key = UUID.randomUUID().toString();
        var result = UUID.randomUUID();

        assertThat(idempotency().claim("place-order", key, "same", result)).isEmpty();
        assertThat(idempotency().claim("place-order", key, "same", UUID.randomUUID()))
                .contains(result);
    }

    @Test
    default void a_key_does_not_serve_another_request() {
        var key = UUID.randomUUID().toString();
        idempotency().claim("place-order", key, "one", UUID.randomUUID());

        assertThatThrownBy(() -> idempotency().claim("place-order", key, "other", UUID.randomUUID()))
                .isInstanceOf(Idempotency.KeyReused.class);
    }

    @Test
    default void scopes_do_not_mix() {
        var key = UUID.randomUUID().toString();
        idempotency().claim("place-order", key, "one", UUID.randomUUID());

        assertThat(idempotency().claim("start-payment", key, "other", UUID.randomUUID()))
                .isEmpty();
    }
}
