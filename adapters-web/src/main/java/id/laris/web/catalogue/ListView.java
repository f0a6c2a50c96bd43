package id.laris.web.catalogue;

import id.laris.application.search.SearchQuery.Sort;
import id.laris.application.search.SearchResult;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.web.shared.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A list of goods as its page shows it.
 *
 * @param shelf name of the shelf; null for a search
 * @param shelves shelves to go on to
 * @param more address of the next piece; null at the end
 * @param corrected the words searched for instead of those typed; null when they were right
 */
record ListView(
        String shelf,
        String words,
        String corrected,
        String total,
        boolean empty,
        List<GoodCard> goods,
        String more,
        String action,
        String address,
        String unfiltered,
        List<Chip> chips,
        List<SortChoice> sorts,
        List<Choice> shelves,
        List<Choice> brands,
        List<Choice> sizes,
        List<Choice> colours,
        List<PriceLink> prices,
        Long from,
        Long to,
        boolean inStock,
        long inStockCount) {
    /** An active filter and the address of the list without it. */
    record Chip(String kind, String label, String without) {}

    /** @param dot how a colour looks; null when unknown or no colour */
    record Choice(String value, String label, String count, boolean chosen, String dot, String address) {}

    /** @param from shown lowest price, null when open */
    record PriceLink(String from, String to, String count, boolean chosen, String address) {}

    record SortChoice(String value, Sort sort, boolean chosen) {}

    static ListView of(
            String shelf, Set<String> nearShelves, ListAddress asked, SearchResult found, Language language) {
        var sort = asked.sort().orElse(asked.words().isEmpty() ? Sort.POPULAR : Sort.RELEVANCE);
        return new ListView(
                shelf,
                asked.words(),
                found.corrected().orElse(null),
                Formats.grouped(found.total()),
                found.items().isEmpty(),
                found.items().stream().map(card -> GoodCard.of(card, language)).toList(),
                found.next().map(asked::next).orElse(null),
                asked.path(),
                asked.address(),
                asked.unfiltered(),
                chips(asked),
                Arrays.stream(Sort.values())
                        .filter(s -> s != Sort.RELEVANCE || !asked.words().isEmpty())
                        .map(s -> new SortChoice(s.name().toLowerCase(Locale.ROOT), s, s == sort))
                        .toList(),
                choices(asked, found, "category").stream()
                        .filter(c -> nearShelves.isEmpty() || nearShelves.contains(c.value()))
                        .toList(),
                choices(asked, found, "brand"),
                choices(asked, found, "size").stream()
                        .sorted(Comparator.comparing(Choice::value, Sizes.SMALL_TO_LARGE))
                        .toList(),
                choices(asked, found, "colour"),
                prices(asked, found),
                asked.from(),
                asked.to(),
                asked.inStock(),
                values(found, "inStock").stream()
                        .filter(v -> v.value().equals("true"))
                        .mapToLong(SearchResult.Value::count)
                        .sum());
    }

    public int getFilterCount() {
        return chips.size();
    }

    private static List<Chip> chips(ListAddress asked) {
        var chips = new ArrayList<Chip>();
        asked.brands().forEach(v -> chips.add(new Chip("brand", v, asked.withoutBrand(v))));
        asked.sizes().forEach(v -> chips.add(new Chip("size", v, asked.withoutSize(v))));
        asked.colours().forEach(v -> chips.add(new Chip("colour", v, asked.withoutColour(v))));
        if (asked.from() != null || asked.to() != null)
            chips.add(new Chip("price", rupiah(asked.from()) + "–" + rupiah(asked.to()), asked.withPrices(null, null)));
        if (asked.inStock()) chips.add(new Chip("inStock", "", asked.withSoldOut()));
        return List.copyOf(chips);
    }

    private static List<Choice> choices(ListAddress asked, SearchResult found, String facet) {
        return values(found, facet).stream()
                .map(v -> new Choice(
                        v.value(),
                        v.label(),
                        Formats.grouped(v.count()),
                        v.chosen(),
                        facet.equals("colour") ? ColourNames.find(v.value()).orElse(null) : null,
                        facet.equals("category") ? asked.onShelf(v.value()) : null))
                .toList();
    }

    private static List<PriceLink> prices(ListAddress asked, SearchResult found) {
        return values(found, "price").stream()
                .filter(v -> v.value().matches("\\d{0,15}-\\d{0,15}"))
                .map(v -> {
                    var ends = v.value().split("-", -1);
                    var from = ends[0].isEmpty() || ends[0].equals("0") ? null : Long.valueOf(ends[0]);
                    var to = ends[1].isEmpty() ? null : Long.valueOf(ends[1]);
                    return new PriceLink(
                            from == null ? null : rupiah(from),
                            to == null ? null : rupiah(to),
                            Formats.grouped(v.count()),
                            v.chosen(),
                            asked.withPrices(from, to));
                })
                .toList();
    }

    private static List<SearchResult.Value> values(SearchResult found, String facet) {
        return found.facets().stream()
                .filter(f -> f.name().equals(facet))
                .flatMap(f -> f.values().stream())
                .toList();
    }

    private static String rupiah(Long amount) {
        return amount == null ? "" : Formats.text(Money.rupiah(amount));
    }
}
