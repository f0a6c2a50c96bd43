package id.laris.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What everything that hashes passwords promises. */
public interface PasswordsContract {
    Passwords passwords();

    @Test
    default void a_password_is_recognised_and_nothing_else() {
        var hash = passwords().hash("kopi susu 🥤");

        assertThat(hash).doesNotContain("kopi");
        assertThat(passwords().matches("kopi susu 🥤", hash)).isTrue();
        assertThat(passwords().matches("kopi susu", hash)).isFalse();
        assertThat(passwords().matches("", hash)).isFalse();
    }

    @Test
    default void what_was_hashed_just_now_is_not_outdated() {
        assertThat(passwords().isOutdated(passwords().hash("kopi susu"))).isFalse();
    }

    @Test
    default void no_password_matches_the_hash_of_nobody() {
        assertThat(passwords().matches("", passwords().unknown())).isFalse();
        assertThat(passwords().matches(passwords().unknown(), passwords().unknown()))
                .isFalse();
    }

    @Test
    default void generated_passwords_are_long_and_never_the_same() {
        var generated =
                Stream.generate(passwords()::generate).limit(200).distinct().toList();

        assertThat(generated).hasSize(200).allSatisfy(password -> assertThat(password)
                .hasSizeGreaterThanOrEqualTo(20));
    }
}
