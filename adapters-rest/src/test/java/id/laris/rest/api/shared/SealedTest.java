package id.laris.rest.api.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealedTest {
    @Test
    void only_the_key_opens_what_was_sealed_under_it() {
        var sealed = Sealed.under("kunci-yang-panjang", "laris_rahasia");

        assertThat(sealed)
                .doesNotContain("laris_rahasia")
                .isNotEqualTo(Sealed.under("kunci-yang-panjang", "laris_rahasia"));
        assertThat(Sealed.open("kunci-yang-panjang", sealed)).isEqualTo("laris_rahasia");
        assertThatThrownBy(() -> Sealed.open("kunci-yang-lain", sealed)).isInstanceOf(IllegalStateException.class);
    }
}
