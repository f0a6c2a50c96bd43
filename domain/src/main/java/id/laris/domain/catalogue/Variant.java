package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import java.util.List;
import java.util.Optional;

/**
 * One sellable form of a product.
 *
 * @param optionValues one for each option of the product, in its order
 * @param price what it costs, tax included; not negative
 * @param compareAt the struck-through former price; kept only when higher than the price
 * @param packed weight and dimensions of one packed piece
 * @param barcode EAN or whatever the scanner reads
 * @param picture address of the picture that shows this variant
 * @param taxable false for goods without PPN
 */
public record Variant(
        Sku sku,
        List<String> optionValues,
        Money price,
        Optional<Money> compareAt,
        PackedSize packed,
        Optional<String> barcode,
        Optional<String> picture,
        boolean taxable) {
    public Variant {
        optionValues = List.copyOf(optionValues);
        if (price.isNegative()) throw new Invalid("price", price, "zero or more");
        var current = price;
        compareAt = compareAt.filter(before -> current.isLessThan(before));
    }

    /** {@code Nila / M}; empty for a product without options. */
    public String optionText() {
        return String.join(" / ", optionValues);
    }
}
