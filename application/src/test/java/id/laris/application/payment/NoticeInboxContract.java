package id.laris.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every inbox of gateway notices promises. */
public interface NoticeInboxContract {
    NoticeInbox inbox();

    private NoticeInbox.StoredNotice notice(String key) {
        return new NoticeInbox.StoredNotice(
                UUID.randomUUID(),
                "scripted",
                key,
                "ref",
                "{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8),
                Instant.parse("2026-11-21T02:00:00Z"));
    }

    @Test
    default void a_message_is_kept_once_in_its_raw_words() {
        var key = UUID.randomUUID().toString();
        var notice = notice(key);

        assertThat(inbox().add(notice)).isTrue();
        assertThat(inbox().add(notice(key))).isFalse();
        assertThat(inbox().find(notice.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(notice);
        assertThat(inbox().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    default void the_words_of_several_are_read_at_once() {
        var first = notice(UUID.randomUUID().toString());
        var second = notice(UUID.randomUUID().toString());
        inbox().add(first);
        inbox().add(second);

        var words = inbox().bodies(Set.of(first.id(), second.id(), UUID.randomUUID()));

        assertThat(words).containsOnlyKeys(first.id(), second.id());
        assertThat(words.get(second.id())).isEqualTo(second.body());
        assertThat(inbox().bodies(Set.of())).isEmpty();
    }
}
