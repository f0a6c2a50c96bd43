package id.laris.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of secrets promises. */
public interface SecretsContract {
    Secrets secrets();

    @Test
    default void a_secret_stays_the_same_and_differs_from_others() {
        var name = "s-" + UUID.randomUUID();

        assertThat(secrets().get(name))
                .hasSize(32)
                .isEqualTo(secrets().get(name))
                .isNotEqualTo(secrets().get(name + "x"));
    }

    @Test
    default void changing_what_was_given_changes_nothing() {
        var name = "s-" + UUID.randomUUID();
        var given = secrets().get(name);
        var copy = given.clone();

        given[0]++;

        assertThat(secrets().get(name)).isEqualTo(copy);
    }
}
