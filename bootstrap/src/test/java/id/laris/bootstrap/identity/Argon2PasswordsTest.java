package id.laris.bootstrap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.Passwords;
import id.laris.application.identity.PasswordsContract;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest implements PasswordsContract {
    private final Argon2Passwords passwords = new Argon2Passwords(19_456, 2);

    @Override
    public Passwords passwords() {
        return passwords;
    }

    @Test
    void hashes_with_argon2id_and_a_salt_of_its_own() {
        assertThat(passwords.hash("sama")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("sama")).isNotEqualTo(passwords.hash("sama"));
        assertThat(passwords.unknown()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void a_hash_of_another_cost_still_matches_and_is_outdated() {
        var cheaper = new Argon2Passwords(8_192, 2).hash("sama");
        var shorter = new Argon2Passwords(19_456, 1).hash("sama");

        assertThat(passwords.matches("sama", cheaper)).isTrue();
        assertThat(passwords.isOutdated(cheaper)).isTrue();
        assertThat(passwords.isOutdated(shorter)).isTrue();
    }

    @Test
    void generates_passwords_that_can_be_typed() {
        assertThat(passwords.generate()).matches("[a-z2-5]{5}-[a-z2-5]{6}-[a-z2-5]{5}-[a-z2-5]{6}");
    }
}
