package id.laris.rest.api.catalogue;

import id.laris.application.search.SearchQuery;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.rest.api.shared.Asked;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What stands behind {@code GET /products?}. */
class ProductQuery {
    private static final int MOST_VALUES = 50;

    @RestQuery
    @Parameter(description = "Words, in Indonesian or English; slips of the pen are forgiven", example = "kaos hitam")
    String q;

    @RestQuery
    @Parameter(description = "Slug of a category; those below it count too", example = "kaos")
    String category;

    @RestQuery
    @Parameter(description = "May be repeated: any of them", example = "Laris")
    List<String> brand;

    @RestQuery
    @Parameter(description = "May be repeated: any of them", example = "L")
    List<String> size;

    @RestQuery
    @Parameter(description = "May be repeated: any of them", example = "Hitam")
    List<String> color;

    @RestQuery
    @Parameter(description = "In rupiah", example = "50000")
    String minPrice;

    @RestQuery
    @Parameter(description = "In rupiah", example = "200000")
    String maxPrice;

    @RestQuery
    @Parameter(description = "Only what can be bought now", example = "true")
    String inStock;

    @RestQuery
    @Parameter(
            description =
                    "relevance, popular, newest, price-up, price-down or name; without words relevance is popular",
            example = "price-up")
    String sort;

    @RestQuery
    @Parameter(description = "`next` of the page before")
    String cursor;

    @RestQuery
    @Parameter(description = "1 to 100, 24 when absent", example = "24")
    String limit;

    SearchQuery in(Language language) {
        return new SearchQuery(
                q,
                Asked.text(category).map(Slug::new),
                values("brand", brand),
                values("size", size),
                values("color", color),
                Asked.rupiah("minPrice", minPrice),
                Asked.rupiah("maxPrice", maxPrice),
                Asked.flag("inStock", inStock),
                Asked.choice("sort", sort, SearchQuery.Sort.class).orElse(SearchQuery.Sort.RELEVANCE),
                Asked.text(cursor),
                Asked.number("limit", limit, 24),
                language);
    }

    private static Set<String> values(String name, List<String> given) {
        if (given == null) return Set.of();
        if (given.size() > MOST_VALUES) throw new Invalid(name, given.size(), "at most " + MOST_VALUES + " values");
        var values = new LinkedHashSet<String>();
        for (var value : given) if (!value.isBlank()) values.add(value.strip());
        return values;
    }
}
