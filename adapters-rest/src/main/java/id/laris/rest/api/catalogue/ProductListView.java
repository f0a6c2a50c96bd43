package id.laris.rest.api.catalogue;

import id.laris.application.search.SearchResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProductList")
record ProductListView(
        List<ProductCardView> items,
        @Schema(description = "Products found on all pages") long total,
        List<FacetView> facets,

        @Schema(description = "Send it as `cursor` to get the piece that follows; null at the end", nullable = true)
        String next,

        @Schema(description = "Searched for instead, because the words as typed find nothing", nullable = true)
        String corrected) {
    @Schema(name = "Facet", description = "One filter with the number of products behind each of its values")
    record FacetView(
            @Schema(enumeration = {"category", "brand", "size", "color", "price", "inStock"})
            String name,

            List<FacetValueView> values) {}

    @Schema(name = "FacetValue")
    record FacetValueView(
            @Schema(description = "To be sent in a query") String value, String label, long count, boolean chosen) {}

    static ProductListView of(SearchResult result) {
        return new ProductListView(
                result.items().stream().map(ProductCardView::of).toList(),
                result.total(),
                result.facets().stream().map(ProductListView::facet).toList(),
                result.next().orElse(null),
                result.corrected().orElse(null));
    }

    private static FacetView facet(SearchResult.Facet facet) {
        return new FacetView(
                facet.name().equals("colour") ? "color" : facet.name(),
                facet.values().stream()
                        .map(v -> new FacetValueView(v.value(), v.label(), v.count(), v.chosen()))
                        .toList());
    }
}
