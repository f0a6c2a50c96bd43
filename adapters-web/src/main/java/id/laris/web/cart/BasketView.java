package id.laris.web.cart;

import id.laris.application.order.QuoteCart.Quote;
import id.laris.domain.cart.Cart.Notice;
import id.laris.domain.cart.Cart.ReviewedLine;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Picture;
import id.laris.web.shared.Formats;
import java.util.List;

/**
 * A cart as its page shows it.
 *
 * @param changed something differs from what the visitor saw and waits for a yes
 * @param soFar the goods, with the tax where prices come without it
 * @param tax within the goods, or on top of them; null when none is charged
 */
public record BasketView(
        List<Line> lines, int pieces, String goods, String soFar, String tax, boolean taxOnTop, boolean changed) {
    /**
     * @param slug of the product's page; null when it is no longer sold
     * @param priceBefore the price seen when it was put in; null when it still holds
     * @param notices what the visitor must know, in the words of {@link Notice}
     */
    public record Line(
            String sku,
            String slug,
            String title,
            String options,
            String picture,
            int quantity,
            String price,
            String total,
            String priceBefore,
            int available,
            boolean low,
            List<Notice> notices) {
        static Line of(ReviewedLine reviewed) {
            var line = reviewed.line();
            var offer = reviewed.offer();
            return new Line(
                    line.sku().value(),
                    offer.map(o -> o.product().value()).orElse(null),
                    offer.map(Offer::title).orElse(line.sku().value()),
                    offer.map(Offer::optionText).orElse(""),
                    offer.flatMap(Offer::picture).map(Picture::address).orElse("/gambar/tanpa-foto.svg"),
                    line.quantity().value(),
                    Formats.text(offer.map(Offer::price).orElse(line.priceSeen())),
                    Formats.text(reviewed.total()),
                    reviewed.notices().contains(Notice.PRICE_CHANGED) ? Formats.text(line.priceSeen()) : null,
                    reviewed.available().value(),
                    reviewed.notices().isEmpty() && reviewed.available().value() <= LOW,
                    reviewed.notices());
        }

        /** Nothing of it can be bought any more. */
        public boolean isGone() {
            return notices.contains(Notice.SOLD_OUT) || notices.contains(Notice.NO_LONGER_SOLD);
        }
    }

    private static final int LOW = 5;

    static final BasketView EMPTY = new BasketView(List.of(), 0, "", "", null, false, false);

    public static BasketView of(Quote quote) {
        var cart = quote.cart();
        var onTop = quote.totals().filter(t -> !t.taxIncluded()).isPresent();
        return new BasketView(
                cart.lines().stream().map(Line::of).toList(),
                cart.pieces(),
                Formats.text(cart.goods()),
                Formats.text(onTop ? cart.goods().plus(quote.totals().get().tax()) : cart.goods()),
                quote.totals()
                        .filter(t -> t.tax().isPositive())
                        .map(t -> Formats.text(t.tax()))
                        .orElse(null),
                onTop,
                cart.hasNotices());
    }
}
