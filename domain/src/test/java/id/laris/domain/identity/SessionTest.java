package id.laris.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Example;

class SessionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Duration LONG = Duration.ofHours(12);

    private final Session half = Session.halfOpened(
            new SessionId(new UUID(0, 1)),
            new AccountId(new UUID(0, 2)),
            NOW,
            Duration.ofMinutes(10),
            new Origin("192.0.2.1", "Firefox"));

    @Example
    void a_second_factor_opens_it_for_its_whole_time() {
        var open = half.proven(NOW.plusSeconds(60), LONG);

        assertThat(open.awaitsFactor()).isFalse();
        assertThat(open.until()).isEqualTo(NOW.plusSeconds(60).plus(LONG));
        assertThat(half.isOver(NOW.plus(Duration.ofMinutes(10)))).isTrue();
    }

    @Example
    void a_second_factor_given_again_does_not_make_it_longer() {
        var open = half.proven(NOW, LONG);

        assertThat(open.proven(NOW.plusSeconds(3_600), LONG).until()).isEqualTo(open.until());
    }

    @Example
    void a_second_factor_is_fresh_for_a_while() {
        var tenMinutes = Duration.ofMinutes(10);

        assertThat(half.provenWithin(tenMinutes, NOW)).isFalse();
        assertThat(half.proven(NOW, LONG).provenWithin(tenMinutes, NOW.plusSeconds(599)))
                .isTrue();
        assertThat(half.proven(NOW, LONG).provenWithin(tenMinutes, NOW.plusSeconds(600)))
                .isFalse();
    }
}
