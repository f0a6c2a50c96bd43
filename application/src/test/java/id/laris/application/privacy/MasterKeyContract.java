package id.laris.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

public interface MasterKeyContract {
    byte[] KEY = "a key of thirty-two bytes length".getBytes(StandardCharsets.UTF_8);

    MasterKey masterKey();

    /** Another shop's. */
    MasterKey anotherMasterKey();

    @Test
    default void opens_what_it_sealed() {
        var master = masterKey();

        assertThat(master.open(master.seal(KEY, "fields"), "fields")).isEqualTo(KEY);
    }

    @Test
    default void what_is_sealed_does_not_show_the_key_and_is_never_the_same() {
        var master = masterKey();
        var sealed = master.seal(KEY, "fields");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(KEY, StandardCharsets.ISO_8859_1));
        assertThat(master.seal(KEY, "fields")).isNotEqualTo(sealed);
    }

    @Test
    default void opens_nothing_for_another_purpose() {
        var master = masterKey();
        var sealed = master.seal(KEY, "fields");

        assertThatThrownBy(() -> master.open(sealed, "index")).isInstanceOf(MasterKey.DoesNotOpen.class);
    }

    @Test
    default void opens_nothing_that_was_changed() {
        var master = masterKey();
        var sealed = master.seal(KEY, "fields");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> master.open(sealed, "fields")).isInstanceOf(MasterKey.DoesNotOpen.class);
    }

    @Test
    default void opens_nothing_of_another_shop() {
        var sealed = anotherMasterKey().seal(KEY, "fields");
        var master = masterKey();

        assertThatThrownBy(() -> master.open(sealed, "fields")).isInstanceOf(MasterKey.DoesNotOpen.class);
    }
}
