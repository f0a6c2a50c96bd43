package id.laris.application.cart;

import id.laris.application.shared.Signatures;
import id.laris.domain.cart.CartId;
import id.laris.domain.cart.NotYourCart;
import id.laris.domain.shared.Missing;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a visitor names their cart: its id and a signature, {@code 0193…-….kX3…}. Whoever holds the reference holds the cart; an id
 * alone opens nothing.
 */
@Singleton
public final class CartReferences {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PURPOSE = "cart";
    private final Signatures signatures;

    public CartReferences(Signatures signatures) {
        this.signatures = signatures;
    }

    public String of(CartId id) {
        return id + "." + signatures.sign(PURPOSE, id.toString());
    }

    /** @throws Missing for what is no reference; @throws NotYourCart when the signature is not this cart's */
    public CartId open(String reference) {
        var dot = reference == null ? -1 : reference.indexOf('.');
        if (dot != 36 || reference.length() > 80)
            throw new Missing("cart", reference == null || reference.length() > 80 ? "" : reference);
        var id = reference.substring(0, dot);
        if (!SHAPE.matcher(id).matches()) throw new Missing("cart", reference);
        if (!signatures.matches(PURPOSE, id, reference.substring(dot + 1))) throw new NotYourCart();
        return new CartId(UUID.fromString(id));
    }
}
