package id.laris.domain.catalogue;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import id.laris.domain.tax.TaxClass;
import java.util.Optional;

/**
 * What the shop offers under a SKU at this moment: all that a cart or an order needs to know of the catalogue.
 *
 * @param taxClass of its own; without one it bears that of its category
 */
public record Offer(
        Sku sku,
        Slug product,
        String title,
        String optionText,
        Money price,
        PackedSize packed,
        Optional<TaxClass> taxClass,
        Optional<Slug> category,
        Optional<Picture> picture) {}
