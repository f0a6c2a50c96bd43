package id.laris.persistence.search;

import id.laris.application.catalogue.Categories;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What search knows of products, written with them in one transaction. Products that are not published have no document. */
@Singleton
public class ProductDocuments {
    /** A longer description says nothing new; reading a book into the index would make every search slower. */
    private static final int MOST_DESCRIPTION = 10_000;

    private static final int LONGEST_WORD = 40;

    private static final String WRITE = """
            INSERT INTO product_document (product_id, slug, title, title_en, name, name_en, brand, category, tags, colours,
                pairs, size_at, colour_at, price_from, price_to, compare_at, picture, picture_alt, created_at, free_pairs)
            SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::text[], ?::text[], ?, ?, ?, ?, ?::bigint, ?, ?, ?, f.pairs
            FROM (
                SELECT %s FROM unnest(?::text[], ?::text[], ?::text[]) AS v (sku, size, colour)
                WHERE EXISTS (SELECT FROM sellable_stock l WHERE l.sku = v.sku AND l.free > 0)) AS f
            ON CONFLICT (product_id) DO UPDATE SET slug = excluded.slug, title = excluded.title,
                title_en = excluded.title_en, name = excluded.name, name_en = excluded.name_en, brand = excluded.brand,
                category = excluded.category, tags = excluded.tags, colours = excluded.colours, pairs = excluded.pairs,
                size_at = excluded.size_at, colour_at = excluded.colour_at, price_from = excluded.price_from,
                price_to = excluded.price_to, compare_at = excluded.compare_at, picture = excluded.picture,
                picture_alt = excluded.picture_alt, created_at = excluded.created_at,
                free_pairs = excluded.free_pairs""".formatted(DocumentVariants.PAIRS);
    private static final String WRITE_WORDS = """
            INSERT INTO product_words (product_id, words)
            VALUES (?, setweight(search_vector(?), 'A') || setweight(search_vector(?), 'B')
                || setweight(search_vector(?), 'C') || setweight(search_vector(?), 'D'))
            ON CONFLICT (product_id) DO UPDATE SET words = excluded.words""";
    private static final String REMOVE = """
            WITH gone AS (DELETE FROM product_words WHERE product_id = ANY (?))
            DELETE FROM product_document WHERE product_id = ANY (?)""";
    private static final String LEARN =
            "INSERT INTO search_word (word) SELECT unnest(?::text[]) ON CONFLICT DO NOTHING";

    private final Sql sql;
    private final Categories categories;
    private final Vocabulary vocabulary;

    ProductDocuments(Sql sql, Categories categories, Vocabulary vocabulary) {
        this.sql = sql;
        this.categories = categories;
        this.vocabulary = vocabulary;
    }

    public void refresh(Collection<Product> products) {
        var shown = products.stream().filter(Product::published).toList();
        var hidden = products.stream().filter(p -> !p.published()).toList();
        var shelves = categories.all().stream().collect(Collectors.toMap(Category::slug, Function.identity()));
        sql.batch(WRITE, shown.stream().map(ProductDocuments::document).toList());
        sql.batch(WRITE_WORDS, shown.stream().map(p -> words(p, shelves)).toList());
        if (!hidden.isEmpty()) {
            var ids = Sql.uuids(hidden, p -> p.id().value());
            sql.update(REMOVE, ids, ids);
        }
        learn(shown);
    }

    private static Object[] document(Product product) {
        var cheapest = product.variants().stream()
                .min(Comparator.comparing(Variant::price))
                .orElseThrow();
        var english = product.texts().get(Language.EN);
        var picture = product.pictures().stream().findFirst();
        return new Object[] {
            product.id().value(),
            product.slug().value(),
            product.title(),
            english == null ? null : english.title(),
            Words.plain(product.title()),
            Words.plain(product.text(Language.EN).title()),
            product.brand(),
            product.category().map(Slug::value),
            Sql.texts(product.tags()),
            Sql.texts(product.valuesOf(OptionKind.COLOUR)),
            DocumentVariants.pairsOf(product),
            DocumentVariants.positionOf(product, OptionKind.SIZE),
            DocumentVariants.positionOf(product, OptionKind.COLOUR),
            product.lowestPrice().minorUnits(),
            product.highestPrice().minorUnits(),
            cheapest.compareAt().map(Money::minorUnits),
            picture.map(Picture::address),
            picture.map(Picture::alt),
            product.createdAt(),
            Sql.texts(product.variants(), Variant::sku),
            Sql.texts(product.variants(), DocumentVariants.sizeOf(product)),
            Sql.texts(product.variants(), DocumentVariants.colourOf(product))
        };
    }

    private static Object[] words(Product product, Map<Slug, Category> shelves) {
        var titles = product.texts().values().stream().map(ProductText::title);
        var labels = Stream.of(Stream.of(product.brand()), product.tags().stream(), trail(product, shelves).stream())
                .flatMap(Function.identity());
        var variants = product.variants().stream()
                .flatMap(v -> Stream.concat(
                        v.optionValues().stream(),
                        Stream.of(v.sku().value(), v.barcode().orElse(""))))
                .distinct();
        var descriptions =
                product.texts().values().stream().map(t -> Words.plainHtml(t.description(), MOST_DESCRIPTION));
        return new Object[] {
            product.id().value(),
            plain(titles),
            plain(labels),
            plain(variants),
            descriptions.collect(Collectors.joining(" "))
        };
    }

    private static List<String> trail(Product product, Map<Slug, Category> shelves) {
        var names = new ArrayList<String>();
        var shelf = product.category().map(shelves::get).orElse(null);
        // No deeper than shelves are: a circle among parents must not hang an import.
        for (int depth = 0; shelf != null && depth < 10; depth++) {
            names.add(shelf.name());
            shelf.english().ifPresent(names::add);
            shelf = shelf.parent().map(shelves::get).orElse(null);
        }
        return names;
    }

    private static String plain(Stream<String> texts) {
        return texts.map(Words::plain).collect(Collectors.joining(" "));
    }

    /** In order of the words, so that two imports never wait for each other in a circle. */
    private void learn(List<Product> products) {
        var words = new TreeSet<String>();
        for (var product : products) {
            product.texts().values().forEach(t -> words.addAll(Words.in(t.title())));
            words.addAll(Words.in(product.brand()));
            product.tags().forEach(t -> words.addAll(Words.in(t)));
            product.valuesOf(OptionKind.COLOUR).forEach(c -> words.addAll(Words.in(c)));
        }
        words.removeIf(w -> w.length() < 3 || w.length() > LONGEST_WORD);
        if (!words.isEmpty() && sql.update(LEARN, Sql.texts(words)) > 0) vocabulary.changed();
    }
}
