package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.payment.StrayNotice.Doubt;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What every list of messages that could not be applied promises. */
public interface StrayNoticesContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    AtomicLong MILLIS = new AtomicLong(1_800_000_000_000L);

    StrayNotices notices();

    /** Each greater than those before. */
    private static UUID nextId() {
        return new UUID(
                MILLIS.incrementAndGet() << 16 | 0x7000, UUID.randomUUID().getLeastSignificantBits());
    }

    private static StrayNotice stray(Optional<AttemptId> attempt) {
        var id = nextId();
        return StrayNotice.waiting(id, "scripted", "key-" + id, "ref-" + id, attempt, Doubt.NO_ATTEMPT, NOW);
    }

    @Test
    default void one_is_kept_as_it_was_and_once() {
        var named = stray(Optional.of(new AttemptId(UUID.randomUUID())));
        var unnamed = stray(Optional.empty());

        assertThat(notices().add(named)).isTrue();
        assertThat(notices().add(named)).isFalse();
        notices().add(unnamed);

        assertThat(notices().get(named.id())).isEqualTo(named);
        assertThat(notices().get(unnamed.id())).isEqualTo(unnamed);
        assertThatThrownBy(() -> notices().get(UUID.randomUUID())).isInstanceOf(Missing.class);
    }

    @Test
    default void one_is_ended_once() {
        var stray = stray(Optional.empty());
        notices().add(stray);
        var aside = stray.putAside("punya kasir lama", "user:sari", NOW.plusSeconds(60));

        notices().end(aside);

        assertThat(notices().get(stray.id())).isEqualTo(aside);
        assertThatThrownBy(() -> notices().end(stray.matched("user:budi", NOW))).isInstanceOf(StaleVersion.class);
        assertThat(notices().add(stray)).isFalse();
        assertThat(notices().get(stray.id())).isEqualTo(aside);
    }

    @Test
    default void those_about_attempts_are_found_and_lose_only_why_they_were_put_aside() {
        var attempt = new AttemptId(UUID.randomUUID());
        var first = stray(Optional.of(attempt));
        var last = stray(Optional.of(attempt));
        var others = stray(Optional.of(new AttemptId(UUID.randomUUID())));
        List.of(first, last, others, stray(Optional.empty())).forEach(notices()::add);
        var aside = first.putAside("Bu Sari bayar di kasir lama", "user:sari", NOW);
        var othersAside = others.putAside("punya kasir lama", "user:sari", NOW);
        notices().end(aside);
        notices().end(othersAside);
        assertThat(notices().about(List.of(attempt))).containsExactly(aside, last);
        assertThat(notices().about(List.of())).isEmpty();

        notices().forgetNotes(List.of(attempt));
        notices().forgetNotes(List.of());

        var forgotten = notices().get(first.id());
        assertThat(forgotten.note()).isEmpty();
        assertThat(forgotten.decidedBy()).contains("user:sari");
        assertThat(forgotten.state()).isEqualTo(StrayNotice.State.SET_ASIDE);
        assertThat(notices().get(last.id())).isEqualTo(last);
        assertThat(notices().get(others.id())).isEqualTo(othersAside);
    }

    @Test
    default void those_that_wait_are_listed_in_the_order_they_came_page_by_page() {
        var before = nextId();
        var strays = List.of(stray(Optional.empty()), stray(Optional.empty()), stray(Optional.empty()));
        strays.forEach(notices()::add);
        notices().end(strays.get(1).putAside("bukan punya kita", "user:sari", NOW));

        var seen = new ArrayList<StrayNotice>();
        var cursor = Optional.of(before);
        do {
            var page = notices().waiting(cursor, 1);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(1);
            seen.addAll(page.items());
            cursor = page.next().map(UUID::fromString);
        } while (cursor.isPresent());

        assertThat(seen).containsSubsequence(strays.get(0), strays.get(2)).doesNotContain(strays.get(1));
    }
}
