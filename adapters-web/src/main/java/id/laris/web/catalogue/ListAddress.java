package id.laris.web.catalogue;

import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchQuery.Sort;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a list page was asked for, as its address says it. What makes no sense in an address is left out, not refused: people
 * mend addresses by hand.
 *
 * @param shelf the shelf whose page this is; empty for a search over all
 * @param from lowest price in rupiah; null without
 */
record ListAddress(
        Optional<Slug> shelf,
        String words,
        Set<String> brands,
        Set<String> sizes,
        Set<String> colours,
        Long from,
        Long to,
        boolean inStock,
        Optional<Sort> sort,
        Optional<String> cursor) {
    private static final int PER_PAGE = 24;
    private static final int MOST_VALUES = 20;
    private static final Pattern PRICE = Pattern.compile("\\d{1,11}");

    static ListAddress of(Optional<Slug> shelf, MultivaluedMap<String, String> asked) {
        return new ListAddress(
                shelf,
                first(asked, "q").map(String::strip).orElse(""),
                values(asked, "merek"),
                values(asked, "ukuran"),
                values(asked, "warna"),
                price(asked, "min"),
                price(asked, "maks"),
                first(asked, "ada").isPresent(),
                first(asked, "urut").flatMap(ListAddress::sortOf),
                first(asked, "lanjut"));
    }

    SearchQuery query(Language language) {
        return new SearchQuery(
                words,
                shelf,
                brands,
                sizes,
                colours,
                Optional.ofNullable(from).map(Money::rupiah),
                Optional.ofNullable(to).map(Money::rupiah),
                inStock,
                sort.orElse(words.isEmpty() ? Sort.POPULAR : Sort.RELEVANCE),
                cursor,
                PER_PAGE,
                language);
    }

    String path() {
        return shelf.map(s -> "/kategori/" + s).orElse("/cari");
    }

    /** This list from its beginning. */
    String address() {
        return with(Optional.empty()).written();
    }

    String next(String nextCursor) {
        return with(Optional.of(nextCursor)).written();
    }

    /** Without any filter; the words and the order stay. */
    String unfiltered() {
        return new ListAddress(shelf, words, Set.of(), Set.of(), Set.of(), null, null, false, sort, Optional.empty())
                .written();
    }

    String searchingFor(String otherWords) {
        return new ListAddress(shelf, otherWords, brands, sizes, colours, from, to, inStock, sort, Optional.empty())
                .written();
    }

    String onShelf(String slug) {
        return new ListAddress(
                        safely(Slug::new, slug),
                        words,
                        brands,
                        sizes,
                        colours,
                        from,
                        to,
                        inStock,
                        sort,
                        Optional.empty())
                .written();
    }

    String withoutBrand(String brand) {
        return new ListAddress(
                        shelf, words, without(brands, brand), sizes, colours, from, to, inStock, sort, Optional.empty())
                .written();
    }

    String withoutSize(String size) {
        return new ListAddress(
                        shelf, words, brands, without(sizes, size), colours, from, to, inStock, sort, Optional.empty())
                .written();
    }

    String withoutColour(String colour) {
        return new ListAddress(
                        shelf,
                        words,
                        brands,
                        sizes,
                        without(colours, colour),
                        from,
                        to,
                        inStock,
                        sort,
                        Optional.empty())
                .written();
    }

    String withPrices(Long newFrom, Long newTo) {
        return new ListAddress(shelf, words, brands, sizes, colours, newFrom, newTo, inStock, sort, Optional.empty())
                .written();
    }

    String withSoldOut() {
        return new ListAddress(shelf, words, brands, sizes, colours, from, to, false, sort, Optional.empty()).written();
    }

    int filters() {
        return brands.size() + sizes.size() + colours.size() + (from != null || to != null ? 1 : 0) + (inStock ? 1 : 0);
    }

    private ListAddress with(Optional<String> newCursor) {
        return new ListAddress(shelf, words, brands, sizes, colours, from, to, inStock, sort, newCursor);
    }

    private String written() {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) parts.add(part("q", words));
        brands.forEach(v -> parts.add(part("merek", v)));
        sizes.forEach(v -> parts.add(part("ukuran", v)));
        colours.forEach(v -> parts.add(part("warna", v)));
        if (from != null) parts.add(part("min", from.toString()));
        if (to != null) parts.add(part("maks", to.toString()));
        if (inStock) parts.add("ada=1");
        sort.ifPresent(s -> parts.add(part("urut", s.name().toLowerCase(Locale.ROOT))));
        cursor.ifPresent(c -> parts.add(part("lanjut", c)));
        return parts.isEmpty() ? path() : path() + "?" + String.join("&", parts);
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<String> first(MultivaluedMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name)).filter(v -> !v.isBlank() && v.length() <= 400);
    }

    private static Set<String> values(MultivaluedMap<String, String> asked, String name) {
        var given = asked.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty() && v.length() <= 120)
                .limit(MOST_VALUES)
                .toList();
        return new TreeSet<>(given);
    }

    /** {@code 150000}, also as people write it: {@code 150.000}, {@code Rp 150.000}. */
    private static Long price(MultivaluedMap<String, String> asked, String name) {
        return first(asked, name)
                .map(v -> v.replaceAll("[Rrp.\\s]", ""))
                .filter(v -> PRICE.matcher(v).matches())
                .map(Long::valueOf)
                .orElse(null);
    }

    private static Optional<Sort> sortOf(String name) {
        for (var sort : Sort.values()) if (sort.name().equalsIgnoreCase(name)) return Optional.of(sort);
        return Optional.empty();
    }

    private static Set<String> without(Set<String> values, String value) {
        var left = new TreeSet<>(values);
        left.remove(value);
        return left;
    }

    static <T> Optional<T> safely(Function<String, T> understood, String text) {
        try {
            return Optional.of(understood.apply(text));
        } catch (Refusal notOne) {
            return Optional.empty();
        }
    }
}
