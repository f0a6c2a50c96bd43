package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.shipping.PackedSize;
import java.util.List;
import java.util.Optional;

/**
 * One sellable form of a product.
 *
 * @param optionValues one for each option of the product, in its order
 * @param price what it costs, with or without tax as the shop's prices are; 0 to {@link #MOST_PRICE}
 * @param compareAt the struck-through former price; kept only when higher than the price
 * @param packed weight and dimensions of one packed piece
 * @param barcode EAN or whatever the scanner reads
 * @param picture address of the picture that shows this variant
 * @param taxable false for goods without PPN, whatever the class of the product
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
    /** A trillion rupiah: a full cart of such things still adds up without overflow. */
    public static final long MOST_PRICE = 1_000_000_000_000L;

    public Variant {
        optionValues = List.copyOf(optionValues);
        optionValues.forEach(v -> Text.line("options", v, 1, 255));
        if (price.isNegative() || price.minorUnits() > MOST_PRICE)
            throw new Invalid("price", price, "0 to " + MOST_PRICE);
        if (compareAt.filter(c -> c.isNegative() || c.minorUnits() > MOST_PRICE).isPresent())
            throw new Invalid("compareAt", compareAt.get(), "0 to " + MOST_PRICE);
        barcode = barcode.map(b -> Text.line("barcode", b, 0, 64)).filter(b -> !b.isEmpty());
        var current = price;
        compareAt = compareAt.filter(before -> current.isLessThan(before));
    }

    /** {@code Nila / M}; empty for a product without options. */
    public String optionText() {
        return String.join(" / ", optionValues);
    }
}
