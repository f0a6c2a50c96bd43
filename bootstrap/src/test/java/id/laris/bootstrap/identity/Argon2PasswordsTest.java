package id.laris.bootstrap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {
    private final Argon2Passwords passwords = new Argon2Passwords();

    @Test
    void recognises_the_password_and_nothing_else() {
        var hash = passwords.hash("kopi susu 🥤");

        assertThat(passwords.matches("kopi susu 🥤", hash)).isTrue();
        assertThat(passwords.matches("kopi susu", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void hashes_with_argon2id_and_a_salt_of_its_own() {
        assertThat(passwords.hash("sama")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("sama")).isNotEqualTo(passwords.hash("sama"));
    }

    @Test
    void has_a_hash_for_accounts_that_do_not_exist() {
        assertThat(passwords.matches("", passwords.unknown())).isFalse();
        assertThat(passwords.unknown()).startsWith("$argon2id$");
    }

    @Test
    void generates_passwords_that_can_be_typed_and_are_never_the_same() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 200; i++) {
            var password = passwords.generate();
            assertThat(password).matches("[a-z2-5]{5}-[a-z2-5]{6}-[a-z2-5]{5}-[a-z2-5]{6}");
            assertThat(seen.add(password)).isTrue();
        }
    }
}
