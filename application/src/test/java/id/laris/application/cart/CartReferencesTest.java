package id.laris.application.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.InMemorySecrets;
import id.laris.application.shared.Signatures;
import id.laris.domain.cart.CartId;
import id.laris.domain.cart.NotYourCart;
import id.laris.domain.shared.Missing;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CartReferencesTest {
    private final CartReferences references = new CartReferences(new Signatures(new InMemorySecrets()));

    @Test
    void a_reference_leads_to_its_cart() {
        var id = new CartId(UUID.randomUUID());

        assertThat(references.open(references.of(id))).isEqualTo(id);
    }

    @Test
    void an_id_with_another_carts_signature_is_not_yours() {
        var mine = references.of(new CartId(UUID.randomUUID()));
        var other = UUID.randomUUID() + mine.substring(36);

        assertThatThrownBy(() -> references.open(other)).isInstanceOf(NotYourCart.class);
        assertThatThrownBy(() -> references.open(UUID.randomUUID() + ".")).isInstanceOf(NotYourCart.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "cart", "00000000-0000-7000-8000-000000000000", "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz.abc"})
    void what_is_no_reference_is_no_cart(String reference) {
        assertThatThrownBy(() -> references.open(reference)).isInstanceOf(Missing.class);
    }
}
