package id.laris.application.search;

import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * A product in a list.
 *
 * @param from lowest price of its variants
 * @param to highest price
 * @param compareAt former price of the cheapest variant
 * @param colours names of its colours, in order
 * @param available free pieces of all variants together
 */
public record ProductCard(
        Slug slug,
        String title,
        String brand,
        Optional<Picture> picture,
        Money from,
        Money to,
        Optional<Money> compareAt,
        List<String> colours,
        int available) {}
