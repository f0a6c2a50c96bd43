package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of sessions promises. */
public interface SessionsContract {
    Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    Sessions sessions();

    /** Where the accounts lie that the sessions belong to. */
    StaffAccounts accounts();

    private AccountId staff() {
        var id = new AccountId(UUID.randomUUID());
        accounts()
                .add(new StaffAccount(
                        id, new EmailAddress("s-" + id + "@contoh.test"), "$argon2id$x", Set.of(Role.OWNER), true));
        return id;
    }

    private byte[] newToken() {
        return Tokens.hash(UUID.randomUUID().toString());
    }

    @Test
    default void a_session_lasts_until_its_end() {
        var staff = staff();
        var token = newToken();
        sessions().open(token, staff, NOW, NOW.plus(Duration.ofHours(1)));

        assertThat(sessions().find(token, NOW.plusSeconds(3_599))).contains(staff);
        assertThat(sessions().find(token, NOW.plusSeconds(3_600))).isEmpty();
        assertThat(sessions().find(newToken(), NOW)).isEmpty();
    }

    @Test
    default void a_closed_session_is_over() {
        var token = newToken();
        sessions().open(token, staff(), NOW, NOW.plus(Duration.ofHours(1)));

        sessions().close(token);
        sessions().close(token);

        assertThat(sessions().find(token, NOW)).isEmpty();
    }

    @Test
    default void all_sessions_of_one_person_end_together() {
        var staff = staff();
        var other = staff();
        var first = newToken();
        var second = newToken();
        var others = newToken();
        sessions().open(first, staff, NOW, NOW.plusSeconds(60));
        sessions().open(second, staff, NOW, NOW.plusSeconds(60));
        sessions().open(others, other, NOW, NOW.plusSeconds(60));

        sessions().closeAllOf(staff);

        assertThat(sessions().find(first, NOW)).isEmpty();
        assertThat(sessions().find(second, NOW)).isEmpty();
        assertThat(sessions().find(others, NOW)).contains(other);
    }
}
