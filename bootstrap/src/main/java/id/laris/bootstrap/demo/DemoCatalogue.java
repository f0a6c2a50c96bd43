package id.laris.bootstrap.demo;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductId;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.catalogue.Variant;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.PackedSize;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The demo's shelves and goods. */
final class DemoCatalogue {
    /** How well a product sells, and when: popularity from 1 to 10, the season's weight for January to December. */
    record Demand(int popularity, List<Double> months) {}

    private static final List<String> SPECIFICATION = List.of("Bahan", "Gramasi", "Potongan", "Perawatan", "Asal");

    private final Map<String, DemoFile.Line> extras = DemoFile.read("products-extra.csv").stream()
            .collect(Collectors.toMap(line -> line.text("Handle"), Function.identity()));
    private final Map<String, String> english = DemoFile.read("specification-english.csv").stream()
            .collect(Collectors.toMap(line -> line.text("Indonesian"), line -> line.text("English")));
    private final SizeTables sizeTables = new SizeTables(DemoFile.read("size-tables.csv"));

    List<Category> categories() {
        return DemoFile.read("categories.csv").stream()
                .map(line -> new Category(
                        new Slug(line.text("Slug")),
                        line.text("Name"),
                        line.given("English"),
                        line.given("Parent").map(Slug::new),
                        line.number("Position")))
                .toList();
    }

    /** The products as if they had come into the shop one after the other, the last one at the given time. */
    List<Product> products(Instant latest) {
        var byHandle = DemoFile.read("products.csv").stream()
                .collect(Collectors.groupingBy(line -> line.text("Handle"), LinkedHashMap::new, Collectors.toList()));
        var all = List.copyOf(byHandle.entrySet());
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> product(
                        all.get(i).getKey(),
                        all.get(i).getValue(),
                        latest.minusSeconds(86_400L * 5 * shuffled(i, all.size()))))
                .toList();
    }

    Map<String, Demand> demand() {
        var seasons = DemoFile.read("seasons.csv").stream()
                .collect(Collectors.toMap(line -> line.text("Season"), DemoCatalogue::months));
        return extras.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> new Demand(
                                e.getValue().number("Popularity"),
                                seasons.get(e.getValue().text("Season")))));
    }

    /** Spreads new goods over all shelves: a step that shares no divisor with the count visits every place once. */
    private static int shuffled(int i, int count) {
        return (i * 29 + 7) % count;
    }

    private static List<Double> months(DemoFile.Line season) {
        return List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec").stream()
                .map(month -> Double.valueOf(season.text(month)))
                .toList();
    }

    private Product product(String handle, List<DemoFile.Line> lines, Instant createdAt) {
        var head = lines.get(0);
        var extra = extras.get(handle);
        var table = extra.given("Size Table");
        return new Product(
                new ProductId(DemoIds.of(createdAt, "product/" + handle)),
                new Slug(handle),
                Map.of(
                        Language.ID,
                        new ProductText(
                                head.text("Title"),
                                head.text("Body (HTML)")
                                        + table.map(sizeTables::indonesian).orElse("")),
                        Language.EN,
                        new ProductText(
                                extra.text("English Title"),
                                extra.text("English Body (HTML)")
                                        + table.map(sizeTables::english).orElse(""),
                                inEnglish(specification(extra)))),
                head.text("Vendor"),
                Optional.of(new Slug(extra.text("Category"))),
                Set.of(head.text("Tags").split(", ")),
                List.of(head.text("Option1 Name"), head.text("Option2 Name")),
                lines.stream()
                        .filter(line -> line.given("Variant SKU").isPresent())
                        .map(line -> variant(line, extra))
                        .toList(),
                lines.stream()
                        .filter(line -> line.given("Image Src").isPresent())
                        .map(line -> new Picture(line.text("Image Src"), line.text("Image Alt Text")))
                        .toList(),
                specification(extra),
                Boolean.parseBoolean(head.text("Published")),
                createdAt,
                0);
    }

    private static Variant variant(DemoFile.Line line, DemoFile.Line extra) {
        return new Variant(
                new Sku(line.text("Variant SKU")),
                List.of(line.text("Option1 Value"), line.text("Option2 Value")),
                Money.rupiah(line.number("Variant Price")),
                line.given("Variant Compare At Price").map(Long::valueOf).map(Money::rupiah),
                new PackedSize(
                        line.number("Variant Grams"),
                        extra.number("Length cm"),
                        extra.number("Width cm"),
                        extra.number("Height cm")),
                line.given("Variant Barcode"),
                line.given("Variant Image"),
                Boolean.parseBoolean(line.text("Variant Taxable")));
    }

    private Map<String, String> inEnglish(Map<String, String> specification) {
        var english = new LinkedHashMap<String, String>();
        specification.forEach((label, value) -> english.put(word(label), word(value)));
        return english;
    }

    private String word(String indonesian) {
        return Optional.ofNullable(english.get(indonesian))
                .orElseThrow(() -> new IllegalStateException("not in specification-english.csv: " + indonesian));
    }

    private static Map<String, String> specification(DemoFile.Line extra) {
        var specification = new LinkedHashMap<String, String>();
        SPECIFICATION.forEach(label -> extra.given(label).ifPresent(value -> specification.put(label, value)));
        return specification;
    }
}
