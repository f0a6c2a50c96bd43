package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.tax.TaxClass;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something the shop sells, in one or more variants (at most 2,048, as many as Shopify exports). No two variants share a SKU or
 * the same option values. Unpublished products keep their data but are not shown or sold.
 *
 * @param texts Indonesian at least
 * @param brand empty when unknown
 * @param optionNames up to three, e.g. Warna, Ukuran; empty for a single variant without choice
 * @param specification label to value in Indonesian, in the order shown
 * @param version as read; 0 for a new one
 * @param taxClass of its own; empty when it bears that of its category
 */
public record Product(
        ProductId id,
        Slug slug,
        Map<Language, ProductText> texts,
        String brand,
        Optional<Slug> category,
        Set<String> tags,
        List<String> optionNames,
        List<Variant> variants,
        List<Picture> pictures,
        Map<String, String> specification,
        boolean published,
        Instant createdAt,
        long version,
        Optional<TaxClass> taxClass) {
    public static final int MOST_VARIANTS = 2_048;
    public static final int MOST_TAGS = 250;
    public static final int MOST_PICTURES = 250;

    /** One that bears the tax of its category. */
    public Product(
            ProductId id,
            Slug slug,
            Map<Language, ProductText> texts,
            String brand,
            Optional<Slug> category,
            Set<String> tags,
            List<String> optionNames,
            List<Variant> variants,
            List<Picture> pictures,
            Map<String, String> specification,
            boolean published,
            Instant createdAt,
            long version) {
        this(
                id,
                slug,
                texts,
                brand,
                category,
                tags,
                optionNames,
                variants,
                pictures,
                specification,
                published,
                createdAt,
                version,
                Optional.empty());
    }

    public Product {
        texts = Map.copyOf(texts);
        brand = Text.line("brand", brand, 0, 120);
        tags.forEach(t -> Text.line("tags", t, 1, 255));
        optionNames.forEach(n -> Text.line("options", n, 1, 255));
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        optionNames = List.copyOf(optionNames);
        variants = List.copyOf(variants);
        pictures = List.copyOf(pictures);
        specification = Collections.unmodifiableMap(new LinkedHashMap<>(specification));
        if (!texts.containsKey(Language.ID)) throw new Invalid("title", "", "a title");
        if (optionNames.size() > 3) throw new Invalid("options", optionNames, "at most three");
        if (Set.copyOf(optionNames).size() < optionNames.size())
            throw new Invalid("options", optionNames, "each name once");
        if (tags.size() > MOST_TAGS) throw new Invalid("tags", tags.size(), "at most " + MOST_TAGS);
        if (pictures.size() > MOST_PICTURES) throw new Invalid("pictures", pictures.size(), "at most " + MOST_PICTURES);
        if (variants.isEmpty() || variants.size() > MOST_VARIANTS)
            throw new Invalid("variants", variants.size(), "1 to " + MOST_VARIANTS);
        var skus = new HashSet<Sku>();
        var choices = new HashSet<List<String>>();
        for (var variant : variants) {
            if (variant.optionValues().size() != optionNames.size())
                throw new Invalid("options", variant.optionText(), "one value for each of " + optionNames);
            if (!skus.add(variant.sku())) throw new Invalid("sku", variant.sku(), "each SKU once");
            if (!choices.add(variant.optionValues()))
                throw new Invalid("options", variant.optionText(), "each choice once");
        }
    }

    public ProductText text(Language language) {
        return texts.getOrDefault(language, texts.get(Language.ID));
    }

    /** In that language when it was translated, else in Indonesian. */
    public Map<String, String> specification(Language language) {
        var translated = text(language).specification();
        return translated.isEmpty() ? specification : translated;
    }

    public String title() {
        return text(Language.ID).title();
    }

    public Optional<Variant> variant(Sku sku) {
        return variants.stream().filter(v -> v.sku().equals(sku)).findFirst();
    }

    public Money lowestPrice() {
        return variants.stream().map(Variant::price).min(Money::compareTo).orElseThrow();
    }

    public Money highestPrice() {
        return variants.stream().map(Variant::price).max(Money::compareTo).orElseThrow();
    }

    /** The values of the option of that kind, in the order of the variants; empty when the product has no such option. */
    public List<String> valuesOf(OptionKind kind) {
        for (int i = 0; i < optionNames.size(); i++) {
            int at = i;
            if (OptionKind.of(optionNames.get(i)) == kind)
                return variants.stream()
                        .map(v -> v.optionValues().get(at))
                        .distinct()
                        .toList();
        }
        return List.of();
    }

    /** The same product saved under another version or id: equal when nothing a person entered differs. */
    public boolean saysTheSameAs(Product other) {
        return withIdentityOf(other).equals(other);
    }

    /** These contents for an existing product: its id, creation time and version stay. */
    public Product withIdentityOf(Product existing) {
        return new Product(
                existing.id,
                slug,
                texts,
                brand,
                category,
                tags,
                optionNames,
                variants,
                pictures,
                specification,
                published,
                existing.createdAt,
                existing.version,
                taxClass);
    }

    /** The same goods in another class of tax, or in that of their category. */
    public Product taxedAs(Optional<TaxClass> other) {
        return new Product(
                id,
                slug,
                texts,
                brand,
                category,
                tags,
                optionNames,
                variants,
                pictures,
                specification,
                published,
                createdAt,
                version,
                other);
    }

    /** The class of one of its variants: exempt when that is, else the product's own; empty when it is that of the category. */
    public Optional<TaxClass> taxClassOf(Variant variant) {
        return variant.taxable() ? taxClass : Optional.of(TaxClass.EXEMPT);
    }
}
