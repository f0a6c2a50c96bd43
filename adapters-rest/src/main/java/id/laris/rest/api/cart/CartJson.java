package id.laris.rest.api.cart;

import id.laris.application.cart.CartView;
import id.laris.domain.cart.Cart;
import id.laris.domain.catalogue.Offer;
import id.laris.rest.api.catalogue.PictureView;
import id.laris.rest.api.shared.MoneyView;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Cart", description = "A cart at today's prices")
record CartJson(
        @Schema(description = "Whoever knows it holds the cart")
        String id,

        List<LineJson> lines,
        int pieces,

        @Schema(description = "What the lines cost, tax included, without shipping")
        MoneyView goods,

        long chargeableGrams,

        @Schema(description = "Something differs from what was seen: accept the changes before ordering")
        boolean changed) {
    @Schema(name = "CartLine")
    record LineJson(
            String sku,

            @Schema(description = "Slug; null when no longer sold", nullable = true)
            String product,

            @Schema(nullable = true) String title,
            @Schema(examples = "Hitam / L", nullable = true) String options,
            @Schema(nullable = true) PictureView picture,
            int quantity,

            @Schema(description = "Today; null when no longer sold", nullable = true)
            MoneyView price,

            @Schema(description = "When it was put in") MoneyView priceSeen,
            MoneyView total,
            @Schema(description = "Free pieces now") int available,
            List<Cart.Notice> notices) {
        static LineJson of(Cart.ReviewedLine reviewed) {
            var line = reviewed.line();
            Optional<Offer> offer = reviewed.offer();
            return new LineJson(
                    line.sku().value(),
                    offer.map(o -> o.product().value()).orElse(null),
                    offer.map(Offer::title).orElse(null),
                    offer.map(Offer::optionText).orElse(null),
                    offer.flatMap(Offer::picture).map(PictureView::of).orElse(null),
                    line.quantity().value(),
                    offer.map(Offer::price).map(MoneyView::of).orElse(null),
                    MoneyView.of(line.priceSeen()),
                    MoneyView.of(reviewed.total()),
                    reviewed.available().value(),
                    reviewed.notices());
        }
    }

    static CartJson of(CartView cart) {
        return new CartJson(
                cart.reference(),
                cart.lines().stream().map(LineJson::of).toList(),
                cart.pieces(),
                MoneyView.of(cart.goods()),
                cart.chargeableGrams(),
                cart.hasNotices());
    }
}
