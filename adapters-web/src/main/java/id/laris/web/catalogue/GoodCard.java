package id.laris.web.catalogue;

import id.laris.application.search.ProductCard;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.web.shared.Formats;
import java.util.List;
import java.util.Optional;

/**
 * A product as it lies in a list.
 *
 * @param manyPrices its variants cost differently; the price is the lowest
 * @param before struck-through former price; null without one
 * @param saving what the price is below the former one, in whole percent; 0 without one
 * @param dots its colours as they can be shown, {@code #RRGGBB}, at most five
 * @param low so few are left that it is worth saying
 */
public record GoodCard(
        String slug,
        String title,
        String picture,
        String alt,
        String price,
        boolean manyPrices,
        String before,
        int saving,
        List<String> dots,
        String colours,
        int moreColours,
        int available,
        boolean soldOut,
        boolean low) {
    static final int LOW = 5;
    private static final int MOST_DOTS = 5;

    public static GoodCard of(ProductCard card, Language language) {
        var dots = card.colours().stream()
                .flatMap(c -> ColourNames.find(c).stream())
                .toList();
        return new GoodCard(
                card.slug().value(),
                card.title(),
                addressOf(card.picture()),
                card.picture()
                        .map(picture -> altOf(picture, card.title(), language))
                        .orElse(card.title()),
                Formats.text(card.from()),
                card.from().isLessThan(card.to()),
                card.compareAt().map(Formats::text).orElse(null),
                card.compareAt().map(before -> saving(before, card.from())).orElse(0),
                dots.stream().limit(MOST_DOTS).toList(),
                String.join(", ", card.colours()),
                Math.max(0, card.colours().size() - Math.min(dots.size(), MOST_DOTS)),
                card.available(),
                card.available() <= 0,
                card.available() > 0 && card.available() <= LOW);
    }

    static String addressOf(Optional<Picture> picture) {
        return picture.map(Picture::address).orElse("/gambar/" + DrawingResource.NO_PICTURE + ".svg");
    }

    /** What is written about a picture is Indonesian; in another language the product's name says more. */
    static String altOf(Picture picture, String title, Language language) {
        return language == Language.ID && !picture.alt().isEmpty() ? picture.alt() : title;
    }

    static int saving(Money before, Money now) {
        return (int) ((before.minorUnits() - now.minorUnits()) * 100 / Math.max(1, before.minorUnits()));
    }
}
