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
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds by two statements, what is counted and what is shown, and remembers both for a moment; the free pieces are always new. */
@Singleton
class PostgresProductSearch implements ProductSearch {
    private static final int MOST_CATEGORIES = 3;
    private static final int CANDIDATES = 30;

    /** What was counted for a query, whatever its page. */
    private record Counted(List<String> words, Optional<String> corrected, FacetCounts.Counts counts) {}

    private record Page(List<DocumentRow> rows, Optional<String> next) {}

    private final Sql sql;
    private final Categories categories;
    private final FacetCounts facetCounts;
    private final Facets facets;
    private final Corrections corrections;
    private final FreePieces freePieces;
    private final FoundBefore foundBefore;

    PostgresProductSearch(
            Sql sql,
            Categories categories,
            FacetCounts facetCounts,
            Facets facets,
            Corrections corrections,
            FreePieces freePieces,
            FoundBefore foundBefore) {
        this.sql = sql;
        this.categories = categories;
        this.facetCounts = facetCounts;
        this.facets = facets;
        this.corrections = corrections;
        this.freePieces = freePieces;
        this.foundBefore = foundBefore;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        var counted = foundBefore.or(new Counting(query), () -> count(query));
        var page = foundBefore.or(query, () -> page(query, counted.words()));
        return new SearchResult(
                cards(page.rows(), query.language()),
                counted.counts().total(),
                facets.of(query, counted.counts()),
                page.next(),
                counted.corrected());
    }

    /** A query without what only concerns its pages. */
    private record Counting(SearchQuery query) {
        Counting {
            query = new SearchQuery(
                    query.text(),
                    query.category(),
                    query.brands(),
                    query.sizes(),
                    query.colours(),
                    query.minPrice(),
                    query.maxPrice(),
                    query.inStock(),
                    SearchQuery.Sort.POPULAR,
                    Optional.empty(),
                    1,
                    Language.ID);
        }
    }

    private Counted count(SearchQuery query) {
        var typed = Words.typed(query.text());
        var counts = facetCounts.of(conditions(query, typed));
        if (counts.total() > 0 || typed.isEmpty()) return new Counted(typed, Optional.empty(), counts);
        var meant = meant(typed);
        if (meant.equals(typed)) return new Counted(typed, Optional.empty(), counts);
        return new Counted(meant, Optional.of(String.join(" ", meant)), facetCounts.of(conditions(query, meant)));
    }

    /** The words that are to be searched for: those typed, unless only others find something. */
    private List<String> meant(List<String> typed) {
        if (facetCounts.finds(typed)) return typed;
        return corrections.of(typed).stream()
                .filter(facetCounts::finds)
                .findFirst()
                .orElse(typed);
    }

    private SearchConditions conditions(SearchQuery query, List<String> words) {
        return new SearchConditions(query, words, facets.shelves(query));
    }

    private Page page(SearchQuery query, List<String> words) {
        var page = new SearchPage(query, conditions(query, words));
        var rows = page.read(sql);
        var next = page.next(rows);
        return new Page(rows.stream().limit(query.limit()).toList(), next);
    }

    private List<ProductCard> cards(List<DocumentRow> rows, Language language) {
        var free = freePieces.of(rows.stream().map(DocumentRow::product).toList());
        return rows.stream().map(r -> r.card(language, free.get(r.product()))).toList();
    }

    @Override
    public List<Suggestion> suggest(String text, int most, Language language) {
        return foundBefore.or(List.of("suggest", text, most, language), () -> suggestions(text, most, language));
    }

    private List<Suggestion> suggestions(String text, int most, Language language) {
        var typed = Words.typed(text);
        if (typed.isEmpty()) return List.of();
        var products = Stream.of(meant(typed))
                .flatMap(words -> page(everythingLike(text, most, language), words).rows().stream())
                .map(r -> new Suggestion("product", r.title(language), r.slug().value()));
        return Stream.concat(shelvesLike(typed, language), products).limit(most).toList();
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
        var rows = foundBefore.or(List.of("related", slug, most), () -> relatedRows(slug, most));
        return cards(rows, language);
    }

    private List<DocumentRow> relatedRows(Slug slug, int most) {
        return sql.list(
                SearchSql.RELATED,
                DocumentRow::of,
                slug.value(),
                CANDIDATES,
                CANDIDATES,
                CANDIDATES,
                slug.value(),
                most);
    }

    @Override
    public void stockChanged(Collection<Sku> skus) {
        if (sql.update(SearchSql.STOCK_CHANGED, Sql.texts(skus)) > 0) foundBefore.stockChanged();
    }

    @Override
    public void refreshPopularity() {
        sql.update(SearchSql.POPULARITY);
        sql.update(SearchSql.STOCK_OF_ALL);
        sql.update(SearchSql.COUNT_WORDS);
        foundBefore.stockChanged();
    }
}
