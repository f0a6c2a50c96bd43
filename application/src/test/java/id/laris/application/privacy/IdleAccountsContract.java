package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.audit.AuditLog;
import id.laris.application.identity.Accounts;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every keeper of those who have not been here promises. */
public interface IdleAccountsContract {
    Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");
    Instant LIMIT = LONG_AGO.plus(Duration.ofDays(700));

    IdleAccounts idle();

    Accounts accounts();

    AuditLog trail();

    private AccountId somebody(AccountKind kind, Instant since) {
        var account = Account.active(
                new AccountId(UUID.randomUUID()),
                kind,
                new EmailAddress("lama-" + UUID.randomUUID() + "@contoh.test"),
                "Sari",
                "-",
                since);
        accounts().add(account);
        return account.id();
    }

    private AccountId customer() {
        return somebody(AccountKind.CUSTOMER, LONG_AGO);
    }

    private void did(AccountId account, String outcome, Instant at) {
        trail().add(
                        new AuditEntry(
                                UUID.randomUUID(),
                                at,
                                Actor.Kind.VISITOR,
                                "visitor",
                                Optional.of(account),
                                "sign-in",
                                "",
                                outcome,
                                List.of(),
                                new byte[] {1}),
                        Origin.INSIDE);
    }

    private List<AccountId> quiet() {
        var all = new ArrayList<AccountId>();
        List<AccountId> portion;
        do {
            portion = idle().quietSince(
                            LIMIT, all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1)), 2);
            all.addAll(portion);
        } while (!portion.isEmpty());
        return all;
    }

    @Test
    default void customers_who_did_nothing_since_are_quiet_in_portions() {
        var silent = customer();
        var refused = customer();
        var here = customer();
        var old = customer();
        did(refused, "wrong-credentials", LIMIT.plusSeconds(1));
        did(here, AuditEntry.DONE, LIMIT);
        did(old, AuditEntry.DONE, LIMIT.minusSeconds(1));
        var fresh = somebody(AccountKind.CUSTOMER, LIMIT);
        var colleague = somebody(AccountKind.STAFF, LONG_AGO);
        var gone = customer();
        accounts().save(accounts().find(gone).orElseThrow().closed());

        assertThat(quiet())
                .contains(silent, refused, old)
                .doesNotContain(here, fresh, colleague, gone)
                .doesNotHaveDuplicates();
    }

    @Test
    default void who_was_warned_is_quiet_no_more_and_due_when_the_time_is_over() {
        var sari = customer();
        idle().warned(sari, LIMIT);

        assertThat(quiet()).doesNotContain(sari);
        assertThat(idle().warnedBefore(LIMIT, Optional.empty(), 1_000)).doesNotContain(sari);
        assertThat(idle().warnedBefore(LIMIT.plusSeconds(1), Optional.empty(), 1_000))
                .contains(sari);
        assertThat(idle().warnedBefore(LIMIT.plusSeconds(1), Optional.of(sari), 1_000))
                .doesNotContain(sari);
        assertThat(idle().hasReturned(sari)).isFalse();

        idle().forget(sari);
        assertThat(idle().warnedBefore(LIMIT.plusSeconds(1), Optional.empty(), 1_000))
                .doesNotContain(sari);
    }

    @Test
    default void who_came_back_after_the_warning_is_left_alone() {
        var sari = customer();
        idle().warned(sari, LIMIT);
        did(sari, "wrong-credentials", LIMIT.plusSeconds(1));
        assertThat(idle().hasReturned(sari)).isFalse();

        did(sari, AuditEntry.DONE, LIMIT.plusSeconds(2));

        assertThat(idle().hasReturned(sari)).isTrue();
        assertThat(idle().warnedBefore(LIMIT.plusSeconds(9), Optional.empty(), 1_000))
                .doesNotContain(sari);
        assertThat(idle().forgetReturned()).isPositive();
        assertThat(idle().hasReturned(sari))
                .as("nobody who was not warned is due")
                .isTrue();
    }
}
