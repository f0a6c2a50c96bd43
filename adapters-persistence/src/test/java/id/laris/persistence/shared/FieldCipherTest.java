package id.laris.persistence.shared;

import static id.laris.persistence.shared.PersonalField.ORDER_BUYER_EMAIL;
import static id.laris.persistence.shared.PersonalField.ORDER_BUYER_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FieldCipherTest {
    private static final UUID ROW = new UUID(0, 1);

    @Inject
    FieldCipher cipher;

    @Test
    void opens_what_it_sealed_and_shows_nothing_of_it() {
        var sealed = cipher.seal(ORDER_BUYER_NAME, ROW, "Siti Nurhaliza");

        assertThat(cipher.open(ORDER_BUYER_NAME, ROW, sealed)).isEqualTo("Siti Nurhaliza");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Siti");
        assertThat(cipher.seal(ORDER_BUYER_NAME, ROW, "Siti Nurhaliza")).isNotEqualTo(sealed);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(cipher.seal(ORDER_BUYER_NAME, ROW, null)).isNull();
        assertThat(cipher.open(ORDER_BUYER_NAME, ROW, null)).isNull();
    }

    @Test
    void what_was_moved_to_another_row_or_column_does_not_open() {
        var sealed = cipher.seal(ORDER_BUYER_NAME, ROW, "Siti Nurhaliza");

        assertThatThrownBy(() -> cipher.open(ORDER_BUYER_NAME, new UUID(0, 2), sealed))
                .isInstanceOf(FieldCipher.DoesNotOpen.class);
        assertThatThrownBy(() -> cipher.open(ORDER_BUYER_EMAIL, ROW, sealed))
                .isInstanceOf(FieldCipher.DoesNotOpen.class);
    }

    @Test
    void what_was_changed_does_not_open() {
        var sealed = cipher.seal(ORDER_BUYER_NAME, ROW, "Siti Nurhaliza");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.open(ORDER_BUYER_NAME, ROW, sealed))
                .isInstanceOf(FieldCipher.DoesNotOpen.class);
        assertThatThrownBy(() -> cipher.open(ORDER_BUYER_NAME, ROW, new byte[] {1, 2, 3}))
                .isInstanceOf(FieldCipher.DoesNotOpen.class);
    }

    @Test
    void equal_texts_of_one_kind_have_one_index_and_nothing_else_has_it() {
        var index = cipher.index("email", "siti@contoh.test");

        assertThat(cipher.index("email", "siti@contoh.test")).isEqualTo(index).hasSize(16);
        assertThat(cipher.index("email", "sita@contoh.test")).isNotEqualTo(index);
        assertThat(cipher.index("phone", "siti@contoh.test")).isNotEqualTo(index);
        assertThat(cipher.indexes("email", "siti@contoh.test")).containsExactly(index);
    }
}
