package id.laris.rest.api.catalogue;

import id.laris.application.search.ProductCard;
import id.laris.rest.api.shared.MoneyView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProductCard", description = "A product in a list")
record ProductCardView(
        String slug,
        String title,
        String brand,
        @Schema(nullable = true) PictureView picture,

        @Schema(description = "Lowest price of its variants")
        MoneyView from,

        @Schema(description = "Highest price of its variants")
        MoneyView to,

        @Schema(description = "Former price of the cheapest variant", nullable = true)
        MoneyView compareAt,

        List<String> colors,

        @Schema(description = "Free pieces of all variants together")
        int available) {
    static ProductCardView of(ProductCard card) {
        return new ProductCardView(
                card.slug().value(),
                card.title(),
                card.brand(),
                card.picture().map(PictureView::of).orElse(null),
                MoneyView.of(card.from()),
                MoneyView.of(card.to()),
                card.compareAt().map(MoneyView::of).orElse(null),
                card.colours(),
                card.available());
    }
}
