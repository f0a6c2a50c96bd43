package id.laris.persistence.search;

import id.laris.application.catalogue.Categories;
import id.laris.application.search.ProductCard;
import id.laris.application.search.ProductSearch;
import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchResult;
import id.laris.application.search.Suggestion;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words are found by PostgreSQL; filters, counts and orders are answered from memory; what is shown of the products of a page is
 * read by their ids, and how many are free is never older than a moment.
 */
@Singleton
class PostgresProductSearch implements ProductSearch {
    private static final int MOST_CATEGORIES = 3;

    private final Sql sql;
    private final Categories categories;
    private final LiveIndex index;
    private final FoundByWords foundByWords;
    private final Facets facets;
    private final ShownRows shownRows;
    private final FreePieces freePieces;

    PostgresProductSearch(
            Sql sql,
            Categories categories,
            LiveIndex index,
            FoundByWords foundByWords,
            Facets facets,
            ShownRows shownRows,
            FreePieces freePieces) {
        this.sql = sql;
        this.categories = categories;
        this.index = index;
        this.foundByWords = foundByWords;
        this.facets = facets;
        this.shownRows = shownRows;
        this.freePieces = freePieces;
    }

    /** @param corrected the words searched for instead of those typed */
    private record Found(ProductIndex.Page page, Optional<String> corrected) {}

    @Override
    public SearchResult search(SearchQuery query) {
        var found = find(query);
        var counts = found.page().counts();
        return new SearchResult(
                cards(found.page().products(), query.language()),
                counts.total(),
                facets.of(query, counts),
                found.page().next(),
                found.corrected());
    }

    private Found find(SearchQuery query) {
        var products = index.now();
        var filters = new Filters(query, facets.shelves(query), products.terms());
        var typed = Words.typed(query.text());
        if (typed.isEmpty()) return new Found(page(query, products, filters, Optional.empty()), Optional.empty());
        var reading = foundByWords.of(typed, products.terms());
        var corrected = Optional.of(reading.words())
                .filter(words -> !words.equals(typed))
                .map(words -> String.join(" ", words));
        return new Found(page(query, products, filters, Optional.of(reading)), corrected);
    }

    private static ProductIndex.Page page(
            SearchQuery query, ProductIndex products, Filters filters, Optional<FoundByWords.Reading> found) {
        var order = new PageOrder(query, found.map(FoundByWords.Reading::words).map(Score::new));
        var behind = query.cursor().map(order::decoded);
        return products.page(filters, found.map(FoundByWords.Reading::matches), order, behind, query.limit());
    }

    private List<ProductCard> cards(List<IndexedProduct> products, Language language) {
        var rows = shownRows.of(products);
        var free = freePieces.of(rows.stream().map(DocumentRow::product).toList());
        return rows.stream().map(r -> r.card(language, free.get(r.product()))).toList();
    }

    @Override
    public List<Suggestion> suggest(String text, int most, Language language) {
        var typed = Words.typed(text);
        if (typed.isEmpty()) return List.of();
        var products = find(everythingLike(text, most, language)).page().products();
        var named = shownRows.of(products).stream()
                .map(row -> new Suggestion(
                        "product", row.title(language), row.slug().value()));
        return Stream.concat(shelvesLike(typed, language), named).limit(most).toList();
    }

    private static SearchQuery everythingLike(String text, int most, Language language) {
        var all = SearchQuery.everything(SearchQuery.Sort.RELEVANCE, Math.min(most, 100), language);
        return new SearchQuery(
                text,
                all.category(),
                all.brands(),
                all.sizes(),
                all.colours(),
                all.minPrice(),
                all.maxPrice(),
                all.inStock(),
                SearchQuery.Sort.RELEVANCE,
                all.cursor(),
                all.limit(),
                language);
    }

    private Stream<Suggestion> shelvesLike(List<String> typed, Language language) {
        return categories.all().stream()
                .filter(shelf -> isLike(shelf, typed))
                .limit(MOST_CATEGORIES)
                .map(shelf -> new Suggestion(
                        "category", shelf.name(language), shelf.slug().value()));
    }

    private static boolean isLike(Category shelf, List<String> typed) {
        var names = new ArrayList<>(Words.in(shelf.name()));
        shelf.english().ifPresent(english -> names.addAll(Words.in(english)));
        return typed.stream().allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word)));
    }

    @Override
    public List<ProductCard> related(Slug slug, int most, Language language) {
        return cards(index.now().related(slug.value(), most), language);
    }

    @Override
    public void stockChanged(Collection<Sku> skus) {
        if (sql.update(SearchSql.STOCK_CHANGED, Sql.texts(skus)) > 0) index.stockChanged();
    }

    @Override
    public void warehouseChanged(WarehouseCode warehouse) {
        if (sql.update(SearchSql.WAREHOUSE_CHANGED, warehouse.value()) > 0) index.stockChanged();
    }

    @Override
    public void refreshPopularity() {
        sql.update(SearchSql.POPULARITY);
        sql.update(SearchSql.STOCK_OF_ALL);
        sql.update(SearchSql.COUNT_WORDS);
        index.stockChanged();
    }
}
