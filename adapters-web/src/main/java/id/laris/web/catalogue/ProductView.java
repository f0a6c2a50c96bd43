package id.laris.web.catalogue;

import id.laris.application.catalogue.ShowProduct.ProductPage;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.OptionKind;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Sku;
import id.laris.web.shared.Formats;
import id.laris.web.shared.SafeHtml;
import io.quarkus.qute.RawString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A product as its page shows it, with one variant chosen.
 *
 * @param before struck-through former price; null without one
 * @param free free pieces of the chosen variant
 */
record ProductView(
        String slug,
        String title,
        String brand,
        RawString description,
        String summary,
        List<Category> trail,
        String sku,
        String price,
        String before,
        int saving,
        int free,
        List<Option> options,
        List<Shot> pictures,
        Map<String, String> specification,
        List<GoodCard> related) {
    /** A choice to make, such as Warna. @param anySoldOut some value is struck through */
    record Option(OptionKind kind, String name, String chosen, List<Value> values, boolean anySoldOut) {}

    /** @param dot how a colour looks; null when it is none or unknown */
    record Value(String name, String address, boolean chosen, boolean soldOut, String dot) {}

    record Shot(String address, String alt) {}

    private static final int MOST_PICTURES = 12;
    private static final Pattern DYE = Pattern.compile("[?&]warna=([0-9A-Fa-f]{6})");

    static ProductView of(ProductPage page, Optional<Sku> wanted, Language language) {
        var product = page.product();
        var chosen = choose(page, wanted);
        var text = product.text(language);
        var before = chosen.compareAt();
        return new ProductView(
                product.slug().value(),
                text.title(),
                product.brand(),
                SafeHtml.of(text.description()),
                summaryOf(text.description()),
                page.trail(),
                chosen.sku().value(),
                Formats.text(chosen.price()),
                before.map(Formats::text).orElse(null),
                before.map(b -> GoodCard.saving(b, chosen.price())).orElse(0),
                page.availableOf(chosen.sku()).value(),
                options(page, chosen),
                pictures(product, chosen, text.title(), language),
                product.specification(language),
                page.related().stream().map(card -> GoodCard.of(card, language)).toList());
    }

    public boolean isSoldOut() {
        return free == 0;
    }

    public boolean isLow() {
        return free > 0 && free <= GoodCard.LOW;
    }

    /** The wanted variant; else the first that can be had; else the first. */
    private static Variant choose(ProductPage page, Optional<Sku> wanted) {
        var variants = page.product().variants();
        return wanted.flatMap(page.product()::variant)
                .or(() -> variants.stream()
                        .filter(v -> !page.availableOf(v.sku()).isZero())
                        .findFirst())
                .orElse(variants.get(0));
    }

    private static List<Option> options(ProductPage page, Variant chosen) {
        var names = page.product().optionNames();
        return IntStream.range(0, names.size())
                .mapToObj(i -> option(page, chosen, names.get(i), i))
                .filter(o -> !o.values().isEmpty())
                .toList();
    }

    private static Option option(ProductPage page, Variant chosen, String name, int at) {
        var variants = page.product().variants();
        var values = variants.stream()
                .map(v -> v.optionValues().get(at))
                .distinct()
                .map(value -> value(page, chosen, name, at, value))
                .toList();
        return new Option(
                OptionKind.of(name),
                name,
                chosen.optionValues().get(at),
                values,
                values.stream().anyMatch(Value::soldOut));
    }

    /** The other choices stay as they are when such a variant exists; else the nearest one that can be had. */
    private static Value value(ProductPage page, Variant chosen, String name, int at, String value) {
        var wanted = new ArrayList<>(chosen.optionValues());
        wanted.set(at, value);
        var candidates = page.product().variants().stream()
                .filter(v -> v.optionValues().get(at).equals(value))
                .toList();
        var exact =
                candidates.stream().filter(v -> v.optionValues().equals(wanted)).findFirst();
        var target = exact.or(() -> candidates.stream()
                        .filter(v -> !page.availableOf(v.sku()).isZero())
                        .findFirst())
                .orElse(candidates.get(0));
        return new Value(
                value,
                "/produk/" + page.product().slug() + "?sku="
                        + URLEncoder.encode(target.sku().value(), StandardCharsets.UTF_8),
                chosen.optionValues().get(at).equals(value),
                exact.map(v -> page.availableOf(v.sku()).isZero()).orElse(true),
                OptionKind.of(name) == OptionKind.COLOUR ? dotOf(target, value) : null);
    }

    /** Drawn goods carry their dye in the picture's address; others are known by the colour's name. */
    private static String dotOf(Variant variant, String colour) {
        var dye = variant.picture().map(DYE::matcher).filter(m -> m.find()).map(m -> "#" + m.group(1));
        return dye.or(() -> ColourNames.find(colour)).orElse(null);
    }

    /** The chosen variant's pictures first: those of the same dye when the shop drew them. */
    private static List<Shot> pictures(Product product, Variant chosen, String title, Language language) {
        var main = chosen.picture();
        var dye = main.map(DYE::matcher).filter(m -> m.find()).map(m -> m.group(1));
        var all = product.pictures().stream()
                .map(p -> new Shot(p.address(), GoodCard.altOf(p, title, language)))
                .toList();
        var first = main.stream().map(address -> all.stream()
                .filter(s -> s.address().equals(address))
                .findFirst()
                .orElse(new Shot(address, title + " " + chosen.optionText())));
        var others = all.stream().filter(s -> dye.isEmpty() || s.address().contains("warna=" + dye.get()));
        var shown = Stream.concat(first, others).distinct().limit(MOST_PICTURES).toList();
        if (!shown.isEmpty()) return shown;
        return List.of(new Shot(GoodCard.addressOf(Optional.<Picture>empty()), title));
    }

    /** The first words of the description, for search engines: at most 155 characters, no HTML. */
    private static String summaryOf(String html) {
        var plain = html.replaceAll("<[^>]*>", " ")
                .replaceAll("&[a-z#0-9]+;", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= 155) return plain;
        var cut = plain.lastIndexOf(' ', 154);
        return plain.substring(0, cut < 80 ? 154 : cut) + "…";
    }
}
