package id.laris.application.customer;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Product;
import id.laris.domain.customer.GarmentKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which kind of size a product has, told by the words of its shelf and name in Indonesian and English. */
final class Garments {
    private static final Set<String> BOTTOMS = Set.of(
            "celana", "jogger", "rok", "sarung", "chino", "jeans", "pants", "trousers", "shorts", "skirt", "leggings");
    private static final Set<String> FOOTWEAR = Set.of(
            "sandal", "sepatu", "sneaker", "sneakers", "boots", "shoes", "shoe", "slippers", "flats", "alas-kaki");
    private static final Set<String> TOPS = Set.of(
            "kaos",
            "kemeja",
            "jaket",
            "hoodie",
            "sweater",
            "polo",
            "atasan",
            "blus",
            "shirt",
            "shirts",
            "jacket",
            "jackets",
            "tee",
            "tees",
            "t-shirt",
            "t-shirts",
            "blouse",
            "dress",
            "gamis",
            "tunik",
            "batik",
            "tops");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Garments() {}

    /** Empty for goods without sizes, and for those whose words tell nothing. */
    static Optional<GarmentKind> kindOf(Product product, List<Category> trail) {
        if (product.valuesOf(OptionKind.SIZE).isEmpty()) return Optional.empty();
        for (int at = trail.size() - 1; at >= 0; at--) {
            var kind = kindIn(trail.get(at).slug().value());
            if (kind.isPresent()) return kind;
        }
        return kindIn(product.title());
    }

    private static Optional<GarmentKind> kindIn(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace("kaos-kaki", "").replace("kaos kaki", "");
        for (var word : BETWEEN.split(plain)) {
            if (FOOTWEAR.contains(word)) return Optional.of(GarmentKind.FOOTWEAR);
            if (BOTTOMS.contains(word)) return Optional.of(GarmentKind.BOTTOM);
            if (TOPS.contains(word)) return Optional.of(GarmentKind.TOP);
        }
        return Optional.empty();
    }
}
