package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of sessions promises. */
public interface SessionsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    Duration HOUR = Duration.ofHours(1);
    Origin PHONE = new Origin("192.0.2.7", "Chrome on Android");

    Sessions sessions();

    /** Where the accounts lie that the sessions belong to. */
    Accounts accounts();

    private AccountId account() {
        var id = new AccountId(UUID.randomUUID());
        accounts()
                .add(Account.active(
                        id,
                        AccountKind.STAFF,
                        new EmailAddress("s-" + id + "@contoh.test"),
                        "Budi",
                        "$argon2id$x",
                        NOW));
        return id;
    }

    private byte[] newToken() {
        return Tokens.hash(UUID.randomUUID().toString());
    }

    private Session session(AccountId account) {
        return Session.opened(new SessionId(UUID.randomUUID()), account, NOW, HOUR, PHONE);
    }

    @Test
    default void a_session_lasts_until_its_end() {
        var session = session(account());
        var token = newToken();
        sessions().open(token, session);

        assertThat(sessions().find(token, NOW.plusSeconds(3_599))).contains(session);
        assertThat(sessions().find(token, NOW.plusSeconds(3_600))).isEmpty();
        assertThat(sessions().find(newToken(), NOW)).isEmpty();
    }

    @Test
    default void a_closed_session_is_over() {
        var token = newToken();
        sessions().open(token, session(account()));

        sessions().close(token);
        sessions().close(token);

        assertThat(sessions().find(token, NOW)).isEmpty();
    }

    @Test
    default void sessions_of_one_person_are_listed_the_last_seen_first() {
        var account = account();
        var first = session(account);
        var second = session(account);
        sessions().open(newToken(), first);
        sessions().open(newToken(), second);
        sessions().open(newToken(), session(account()));
        sessions().seen(first.id(), NOW.plusSeconds(600));

        assertThat(sessions().of(account, NOW.plusSeconds(700)))
                .extracting(Session::id)
                .containsExactly(first.id(), second.id());
        assertThat(sessions().of(account, NOW.plusSeconds(700)).get(0).lastSeen())
                .isEqualTo(NOW.plusSeconds(600));
        assertThat(sessions().of(account, NOW.plus(HOUR))).isEmpty();
    }

    @Test
    default void a_renewed_session_answers_to_its_new_token_only() {
        var half = Session.halfOpened(new SessionId(UUID.randomUUID()), account(), NOW, HOUR, PHONE);
        var old = newToken();
        var fresh = newToken();
        sessions().open(old, half);
        var proven = half.proven(NOW.plusSeconds(20), Duration.ofHours(12));

        assertThat(sessions().renew(fresh, proven)).isTrue();

        assertThat(sessions().find(old, NOW)).isEmpty();
        assertThat(sessions().find(fresh, NOW.plusSeconds(30))).contains(proven);
    }

    @Test
    default void an_ended_session_cannot_be_renewed() {
        var session = session(account());

        assertThat(sessions().renew(newToken(), session)).isFalse();
    }

    @Test
    default void one_session_is_ended_by_whom_it_belongs_to() {
        var account = account();
        var session = session(account);
        var token = newToken();
        sessions().open(token, session);

        assertThat(sessions().close(account(), session.id())).isFalse();
        assertThat(sessions().find(token, NOW)).isPresent();
        assertThat(sessions().close(account, session.id())).isTrue();
        assertThat(sessions().find(token, NOW)).isEmpty();
    }

    @Test
    default void all_sessions_of_one_person_end_together() {
        var account = account();
        var first = newToken();
        var second = newToken();
        var others = newToken();
        sessions().open(first, session(account));
        sessions().open(second, session(account));
        sessions().open(others, session(account()));

        assertThat(sessions().closeAllOf(account)).isEqualTo(2);

        assertThat(sessions().find(first, NOW)).isEmpty();
        assertThat(sessions().find(second, NOW)).isEmpty();
        assertThat(sessions().find(others, NOW)).isPresent();
    }

    @Test
    default void all_others_end_and_this_one_stays() {
        var account = account();
        var here = session(account);
        var kept = newToken();
        var other = newToken();
        sessions().open(kept, here);
        sessions().open(other, session(account));

        assertThat(sessions().closeOthersOf(account, here.id())).isEqualTo(1);

        assertThat(sessions().find(kept, NOW)).isPresent();
        assertThat(sessions().find(other, NOW)).isEmpty();
    }
}
