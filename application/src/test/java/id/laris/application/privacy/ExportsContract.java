package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of exports promises. */
public interface ExportsContract {
    Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    Instant TOMORROW = Instant.parse("2026-11-22T05:00:00Z");

    Exports exports();

    private static AccountId somebody() {
        return new AccountId(UUID.randomUUID());
    }

    private UUID added(AccountId customer) {
        var id = UUID.randomUUID();
        exports().add(id, customer, Map.of("name", "Sari Dewi"), TOMORROW);
        return id;
    }

    @Test
    default void an_export_is_taken_once_by_whom_it_is_about() {
        var sari = somebody();
        var id = added(sari);

        assertThat(exports().readyFor(sari, NOON)).contains(new Exports.Ready(id, TOMORROW));
        assertThat(exports().take(id, somebody(), NOON)).isEmpty();
        assertThat(exports().take(id, sari, NOON))
                .hasValueSatisfying(json -> assertThat(json).contains("Sari Dewi"));

        assertThat(exports().take(id, sari, NOON)).isEmpty();
        assertThat(exports().readyFor(sari, NOON)).isEmpty();
    }

    @Test
    default void an_export_cannot_be_taken_when_its_time_is_over() {
        var sari = somebody();
        var id = added(sari);

        assertThat(exports().readyFor(sari, TOMORROW)).isEmpty();
        assertThat(exports().take(id, sari, TOMORROW)).isEmpty();
    }

    @Test
    default void what_is_spent_is_forgotten_and_the_rest_is_not() {
        var sari = somebody();
        var id = added(sari);

        exports().forgetSpent(NOON);
        assertThat(exports().readyFor(sari, NOON)).isPresent();

        assertThat(exports().forgetSpent(TOMORROW)).isPositive();
        assertThat(exports().take(id, sari, NOON)).isEmpty();
    }

    @Test
    default void an_erased_customer_has_none() {
        var sari = somebody();
        var id = added(sari);

        exports().erase(sari);

        assertThat(exports().take(id, sari, NOON)).isEmpty();
    }
}
