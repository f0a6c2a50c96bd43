package id.laris.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.catalogue.PictureCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs on checks that hold nothing. */
public interface PictureChecksContract {
    String ONE = "https://contoh.test/1.jpg";
    String TWO = "https://contoh.test/2.jpg";
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    Duration LEASE = Duration.ofMinutes(10);

    PictureChecks checks();

    @Test
    default void a_new_address_is_due_at_once_and_not_known_reachable() {
        checks().add(Set.of(ONE), NOW);

        assertThat(checks().reachable(List.of(ONE, TWO))).isEmpty();
        assertThat(checks().take(5, NOW, LEASE)).containsExactly(PictureCheck.of(ONE, NOW));
    }

    @Test
    default void what_one_has_taken_nobody_else_takes_until_the_lease_ends() {
        checks().add(Set.of(ONE), NOW);
        checks().take(5, NOW, LEASE);

        assertThat(checks().take(5, NOW.plus(LEASE).minusSeconds(1), LEASE)).isEmpty();
        assertThat(checks().take(5, NOW.plus(LEASE), LEASE))
                .extracting(PictureCheck::address)
                .containsExactly(ONE);
    }

    @Test
    default void no_more_are_taken_than_asked_for_longest_due_first() {
        checks().add(Set.of(TWO), NOW.minusSeconds(60));
        checks().add(Set.of(ONE), NOW);

        assertThat(checks().take(1, NOW, LEASE))
                .extracting(PictureCheck::address)
                .containsExactly(TWO);
        assertThat(checks().take(1, NOW, LEASE))
                .extracting(PictureCheck::address)
                .containsExactly(ONE);
    }

    @Test
    default void what_could_be_had_is_reachable_until_it_could_not() {
        checks().add(Set.of(ONE, TWO), NOW);

        checks().save(List.of(PictureCheck.of(ONE, NOW).reached(NOW)));
        assertThat(checks().reachable(List.of(ONE, TWO))).containsExactly(ONE);

        checks().save(List.of(PictureCheck.of(ONE, NOW).reached(NOW).missed("404", NOW)));
        assertThat(checks().reachable(List.of(ONE))).isEmpty();
    }

    @Test
    default void an_address_added_again_keeps_what_is_known_unless_it_was_given_up() {
        checks().add(Set.of(ONE, TWO), NOW);
        var givenUp = PictureCheck.of(TWO, NOW);
        while (!givenUp.isGivenUp()) givenUp = givenUp.missed("timeout", NOW);
        checks().save(List.of(PictureCheck.of(ONE, NOW).reached(NOW), givenUp));
        assertThat(checks().take(5, NOW.plus(Duration.ofDays(20)), LEASE)).isEmpty();

        checks().add(Set.of(ONE, TWO), NOW.plus(Duration.ofDays(20)));

        assertThat(checks().reachable(List.of(ONE))).containsExactly(ONE);
        assertThat(checks().take(5, NOW.plus(Duration.ofDays(20)), LEASE))
                .extracting(PictureCheck::address)
                .containsExactly(TWO);
    }

    @Test
    default void saving_what_is_not_known_and_asking_for_nothing_do_nothing() {
        checks().save(List.of(PictureCheck.of(ONE, NOW).reached(NOW)));
        checks().add(Set.of(), NOW);

        assertThat(checks().reachable(List.of(ONE))).isEmpty();
        assertThat(checks().reachable(List.of())).isEmpty();
    }
}
