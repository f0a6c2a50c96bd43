package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Role;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of staff accounts promises. */
public interface StaffAccountsContract {
    StaffAccounts accounts();

    private StaffAccount account(String email) {
        return new StaffAccount(
                new AccountId(UUID.randomUUID()),
                new EmailAddress(email),
                "$argon2id$x",
                Set.of(Role.WAREHOUSE, Role.SUPPORT),
                true);
    }

    private String newEmail() {
        return "s-" + UUID.randomUUID() + "@contoh.test";
    }

    @Test
    default void an_account_is_found_by_id_and_mail() {
        var account = account(newEmail());

        accounts().add(account);

        assertThat(accounts().find(account.id())).contains(account);
        assertThat(accounts().find(account.email())).contains(account);
        assertThat(accounts().isEmpty()).isFalse();
        assertThat(accounts().find(new EmailAddress(newEmail()))).isEmpty();
    }

    @Test
    default void a_mail_has_one_account() {
        var email = newEmail();
        accounts().add(account(email));

        assertThatThrownBy(() -> accounts().add(account(email))).isInstanceOf(StaffAccounts.EmailTaken.class);
    }

    @Test
    default void a_change_is_kept() {
        var account = account(newEmail());
        accounts().add(account);

        accounts().save(new StaffAccount(account.id(), account.email(), "$argon2id$y", Set.of(Role.OWNER), false));

        assertThat(accounts().find(account.id()).orElseThrow().roles()).containsExactly(Role.OWNER);
        assertThat(accounts().find(account.id()).orElseThrow().active()).isFalse();
    }
}
