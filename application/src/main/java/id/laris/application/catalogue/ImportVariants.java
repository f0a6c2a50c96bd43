package id.laris.application.catalogue;

import static id.laris.application.catalogue.ProductFileColumn.BARCODE;
import static id.laris.application.catalogue.ProductFileColumn.COMPARE_AT;
import static id.laris.application.catalogue.ProductFileColumn.OPTION1_VALUE;
import static id.laris.application.catalogue.ProductFileColumn.PRICE;
import static id.laris.application.catalogue.ProductFileColumn.SKU;
import static id.laris.application.catalogue.ProductFileColumn.TAXABLE;
import static id.laris.application.catalogue.ProductFileColumn.VARIANT_IMAGE;

import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variants of one product as the file has them, beside those of the shop. A row is known by its SKU; without one by its option
 * values; without either the SKU is made. A variant that the file does not name is kept.
 */
final class ImportVariants {
    private final ImportBatch.Block block;
    private final Slug slug;
    private final Optional<Product> existing;
    private final Map<Sku, Slug> owners;
    private final ImportPrices prices;
    private final ImportOptions options;

    private final Map<Sku, Variant> read = new LinkedHashMap<>();
    private final Map<Sku, ImportCells> rows = new LinkedHashMap<>();
    private final Map<Sku, Quantity> received = new LinkedHashMap<>();
    private final Set<Sku> named = new HashSet<>();
    private final Set<List<String>> choices = new HashSet<>();

    ImportVariants(
            ImportBatch.Block block,
            Optional<Product> existing,
            Map<Sku, Slug> owners,
            ImportPrices prices,
            ImportOptions options) {
        this.block = block;
        this.slug = block.slug().orElseThrow();
        this.existing = existing;
        this.owners = owners;
        this.prices = prices;
        this.options = options;
    }

    void take(ImportCells cells) {
        var bySku = cells.has(SKU)
                ? cells.made(SKU, () -> new Sku(cells.block(SKU))).flatMap(this::known)
                : Optional.<Variant>empty();
        var values =
                bySku.isPresent() && options.areSilentOn(cells) ? bySku.get().optionValues() : options.valuesOf(cells);
        if (!cells.isGood()) {
            if (cells.has(SKU)) bySku.map(Variant::sku).ifPresent(named::add);
            return;
        }
        var before = cells.has(SKU) ? bySku : choice(values);
        var sku = cells.has(SKU)
                ? new Sku(cells.block(SKU))
                : before.map(Variant::sku).orElseGet(() -> ImportNames.skuOf(slug, values));
        refuseWhatIsTaken(cells, sku, values);
        named.add(sku);
        var quantity = cells.quantity();
        var variant = variant(cells, sku, values, before);
        if (!cells.isGood() || variant.isEmpty()) return;
        read.put(sku, variant.get());
        rows.put(sku, cells);
        if (before.isEmpty() && !quantity.isZero()) received.put(sku, quantity);
    }

    private void refuseWhatIsTaken(ImportCells cells, Sku sku, List<String> values) {
        var first = block.repeatedSkus().get(cells.line());
        if (cells.has(SKU) && (first != null || named.contains(sku)))
            cells.report(
                    SKU, ImportReason.SKU_REPEATED, first == null ? sku.value() : "%s (line %d)".formatted(sku, first));
        var owner = owners.get(sku);
        if (owner != null && !owner.equals(slug))
            cells.report(SKU, ImportReason.SKU_TAKEN, "%s (%s)".formatted(sku, owner));
        if (!choices.add(values) || block.repeatedChoices().contains(cells.line()))
            cells.report(OPTION1_VALUE, ImportReason.CHOICE_REPEATED, String.join(" / ", values));
    }

    private Optional<Variant> variant(ImportCells cells, Sku sku, List<String> values, Optional<Variant> before) {
        var price = cells.has(PRICE) ? cells.price(PRICE, prices) : before.map(Variant::price);
        if (!cells.has(PRICE) && before.isEmpty()) cells.report(PRICE, ImportReason.PRICE_MISSING);
        var compareAt = cells.has(COMPARE_AT)
                ? cells.price(COMPARE_AT, prices)
                : cells.has(PRICE) ? Optional.<Money>empty() : before.flatMap(Variant::compareAt);
        var packed = before.map(Variant::packed).orElse(PackedSize.ofGrams(0));
        int grams = cells.grams(packed.grams());
        var barcode = cells.has(BARCODE)
                ? Optional.of(withoutApostrophe(cells.text(BARCODE)))
                : before.flatMap(Variant::barcode);
        var picture = cells.has(VARIANT_IMAGE) ? pictureOf(cells) : before.flatMap(Variant::picture);
        boolean taxable = cells.yes(TAXABLE, before.map(Variant::taxable).orElse(true));
        if (!cells.isGood() || price.isEmpty()) return Optional.empty();
        return cells.made(
                PRICE,
                () -> new Variant(
                        sku,
                        values,
                        price.get(),
                        compareAt,
                        new PackedSize(grams, packed.lengthCm(), packed.widthCm(), packed.heightCm()),
                        barcode,
                        picture,
                        taxable));
    }

    /** Spreadsheets are kept from mangling long numbers by an apostrophe before them. */
    private static String withoutApostrophe(String barcode) {
        return barcode.startsWith("'") ? barcode.substring(1) : barcode;
    }

    private static Optional<String> pictureOf(ImportCells cells) {
        try {
            return Optional.of(new Picture(cells.text(VARIANT_IMAGE), "").address());
        } catch (id.laris.domain.shared.Invalid notAnAddress) {
            cells.report(VARIANT_IMAGE, ImportReason.PICTURE_LEFT_OUT);
            return Optional.empty();
        }
    }

    private Optional<Variant> known(Sku sku) {
        return existing.flatMap(product -> product.variant(sku));
    }

    private Optional<Variant> choice(List<String> values) {
        return existing.stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> variant.optionValues().equals(values))
                .findFirst();
    }

    /** Those of the shop that the file does not name. */
    List<Variant> kept() {
        return existing.stream()
                .flatMap(product -> product.variants().stream())
                .filter(variant -> !read.containsKey(variant.sku()))
                .toList();
    }

    /** Those of the shop that no row mentions, not even a bad one. */
    List<Sku> unnamed() {
        return kept().stream()
                .map(Variant::sku)
                .filter(sku -> !named.contains(sku))
                .toList();
    }

    List<String> optionNames() {
        return options.names();
    }

    /** Pieces of the variants that are new to the shop. */
    Map<Sku, Quantity> received() {
        return received;
    }

    /**
     * All variants as they shall be: the file's in its order, then the kept ones; when the product was met before in this file,
     * the shop's order with the new ones behind. A row whose choice a kept variant has is refused, and rows beyond the limit.
     */
    List<Variant> together() {
        var taken = new HashSet<List<String>>();
        kept().forEach(variant -> taken.add(variant.optionValues()));
        read.values().removeIf(variant -> {
            if (!taken.contains(variant.optionValues())) return false;
            drop(variant, OPTION1_VALUE, ImportReason.CHOICE_TAKEN, variant.optionText());
            return true;
        });
        var all = new LinkedHashMap<Sku, Variant>();
        if (block.further()) existing.ifPresent(product -> product.variants().forEach(v -> all.put(v.sku(), v)));
        all.putAll(read);
        kept().forEach(v -> all.put(v.sku(), v));
        var list = new ArrayList<>(all.values());
        for (int i = list.size() - 1; i >= 0 && list.size() > Product.MOST_VARIANTS; i--) {
            var variant = list.get(i);
            if (known(variant.sku()).isPresent() || !read.containsKey(variant.sku())) continue;
            drop(variant, SKU, ImportReason.TOO_MANY_VARIANTS, variant.sku().value());
            list.remove(i);
        }
        return list;
    }

    private void drop(Variant variant, ProductFileColumn column, ImportReason reason, String given) {
        rows.get(variant.sku()).report(column, reason, given);
        received.remove(variant.sku());
    }
}
