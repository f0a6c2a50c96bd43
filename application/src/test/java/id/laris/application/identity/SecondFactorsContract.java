package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of second factors promises. */
public interface SecondFactorsContract {
    SecondFactors factors();

    /** Where the accounts lie that they belong to. */
    Accounts accounts();

    private AccountId account() {
        var id = new AccountId(UUID.randomUUID());
        accounts()
                .add(Account.active(
                        id,
                        AccountKind.STAFF,
                        new EmailAddress("f-" + id + "@contoh.test"),
                        "Budi",
                        "$argon2id$x",
                        Instant.parse("2026-11-21T02:00:00Z")));
        return id;
    }

    private byte[] secret(int seed) {
        return new byte[] {(byte) seed, 2, 3};
    }

    @Test
    default void a_secret_counts_once_it_is_confirmed() {
        var account = account();
        assertThat(factors().confirm(account, 100)).isFalse();
        factors().begin(account, secret(1));

        assertThat(factors().find(account)).isEmpty();
        assertThat(factors().use(account, 200)).isFalse();
        assertThat(factors().findPending(account))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(secret(1)));
        assertThat(factors().having(List.of(account))).isEmpty();

        assertThat(factors().confirm(account, 100)).isTrue();

        assertThat(factors().find(account))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(secret(1)));
        assertThat(factors().findPending(account)).isEmpty();
        assertThat(factors().having(List.of(account, account()))).containsExactly(account);
    }

    @Test
    default void the_old_secret_counts_until_the_new_one_is_confirmed() {
        var account = account();
        factors().begin(account, secret(1));
        factors().confirm(account, 100);
        factors().begin(account, secret(2));

        assertThat(factors().find(account))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(secret(1)));
        factors().confirm(account, 101);
        assertThat(factors().find(account))
                .hasValueSatisfying(s -> assertThat(s).isEqualTo(secret(2)));
    }

    @Test
    default void a_code_is_used_once_and_older_ones_never_after() {
        var account = account();
        factors().begin(account, secret(1));
        factors().confirm(account, 100);

        assertThat(factors().use(account, 100)).isFalse();
        assertThat(factors().use(account, 102)).isTrue();
        assertThat(factors().use(account, 102)).isFalse();
        assertThat(factors().use(account, 101)).isFalse();
        assertThat(factors().use(account(), 103)).isFalse();
    }

    @Test
    default void recovery_codes_work_once_each_and_for_their_account_only() {
        var account = account();
        factors().putRecoveryCodes(account, List.of("AAAAA-BBBBB", "CCCCC-DDDDD"));

        assertThat(factors().useRecoveryCode(account(), "AAAAA-BBBBB")).isFalse();
        assertThat(factors().useRecoveryCode(account, "AAAAA-BBBBB")).isTrue();
        assertThat(factors().useRecoveryCode(account, "AAAAA-BBBBB")).isFalse();
        assertThat(factors().recoveryCodesLeft(account)).isEqualTo(1);

        factors().putRecoveryCodes(account, List.of("EEEEE-FFFFF"));
        assertThat(factors().useRecoveryCode(account, "CCCCC-DDDDD")).isFalse();
        assertThat(factors().useRecoveryCode(account, "EEEEE-FFFFF")).isTrue();
    }

    @Test
    default void a_removed_factor_is_gone_with_its_codes() {
        var account = account();
        factors().begin(account, secret(1));
        factors().confirm(account, 100);
        factors().putRecoveryCodes(account, List.of("AAAAA-BBBBB"));

        factors().remove(account);

        assertThat(factors().find(account)).isEmpty();
        assertThat(factors().recoveryCodesLeft(account)).isZero();
        assertThat(factors().useRecoveryCode(account, "AAAAA-BBBBB")).isFalse();
    }
}
