package id.laris.application.cart;

import id.laris.domain.cart.Cart;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import java.util.List;

/**
 * A cart as its visitor sees it, at today's prices.
 *
 * @param reference how the visitor names it
 * @param goods what the lines cost, tax included, without shipping
 * @param chargeableGrams what a courier would charge for
 * @param version grows with every change the visitor makes
 */
public record CartView(
        String reference, List<Cart.ReviewedLine> lines, Money goods, long chargeableGrams, long version) {
    public int pieces() {
        return lines.stream()
                .map(l -> l.line().quantity())
                .mapToInt(Quantity::value)
                .sum();
    }

    /** Something differs from what the visitor saw, or cannot be had: to be accepted before ordering. */
    public boolean hasNotices() {
        return lines.stream().anyMatch(l -> !l.notices().isEmpty());
    }
}
