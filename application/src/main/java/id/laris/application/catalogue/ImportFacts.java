package id.laris.application.catalogue;

import static id.laris.application.catalogue.ProductFileColumn.BODY;
import static id.laris.application.catalogue.ProductFileColumn.CATEGORY;
import static id.laris.application.catalogue.ProductFileColumn.GIFT_CARD;
import static id.laris.application.catalogue.ProductFileColumn.PUBLISHED;
import static id.laris.application.catalogue.ProductFileColumn.STATUS;
import static id.laris.application.catalogue.ProductFileColumn.TAGS;
import static id.laris.application.catalogue.ProductFileColumn.TAX_CLASS;
import static id.laris.application.catalogue.ProductFileColumn.TITLE;
import static id.laris.application.catalogue.ProductFileColumn.TYPE;
import static id.laris.application.catalogue.ProductFileColumn.VENDOR;

import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.ImportReason;
import id.laris.domain.catalogue.Product;
import id.laris.domain.catalogue.ProductText;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import id.laris.domain.tax.TaxClass;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the rows say of the product itself: the first row that says something counts. */
final class ImportFacts {
    private static final int NEW_CATEGORIES_LAST = 1_000;

    private final HtmlCleaner cleaner;
    private final List<ImportCells> rows;
    private final Optional<Product> existing;
    /** Met again in this file: its first rows have said all there is to say. */
    private final boolean saidBefore;

    private boolean good = true;

    ImportFacts(List<ImportCells> rows, Optional<Product> existing, boolean further, HtmlCleaner cleaner) {
        this.rows = rows;
        this.cleaner = cleaner;
        this.existing = existing;
        this.saidBefore = further && existing.isPresent();
    }

    private Optional<ImportCells> row(ProductFileColumn column) {
        return saidBefore
                ? Optional.empty()
                : rows.stream().filter(r -> r.has(column)).findFirst();
    }

    Map<Language, ProductText> texts() {
        var known = existing.map(Product::texts).orElse(Map.of());
        var titled = row(TITLE);
        var before = Optional.ofNullable(known.get(Language.ID));
        if (titled.isEmpty() && before.isEmpty()) {
            judge(rows.get(0), () -> rows.get(0).report(TITLE, ImportReason.TITLE_MISSING));
            return known;
        }
        var title = titled.map(r -> r.text(TITLE))
                .orElseGet(() -> before.orElseThrow().title());
        var body = row(BODY).map(r -> cleaner.clean(r.block(BODY))).orElseGet(() -> before.map(ProductText::description)
                .orElse(""));
        var merged = new EnumMap<Language, ProductText>(Language.class);
        merged.putAll(known);
        var blamed = body.length() > 65_536 ? BODY : TITLE;
        var teller = row(blamed).orElse(rows.get(0));
        judge(teller, () -> teller.made(blamed, () -> new ProductText(title, body))
                .ifPresent(text -> merged.put(Language.ID, text)));
        return merged;
    }

    Optional<Category> category() {
        var teller = row(TYPE).or(() -> row(CATEGORY));
        if (teller.isEmpty()) return Optional.empty();
        var column = row(TYPE).isPresent() ? TYPE : CATEGORY;
        var whole = teller.get().text(column);
        var leaf =
                column == CATEGORY ? whole.substring(whole.lastIndexOf('>') + 1).strip() : whole;
        try {
            return Optional.of(new Category(
                    ImportNames.slugOf(Text.line("category", leaf, 1, 80)),
                    leaf,
                    Optional.empty(),
                    Optional.empty(),
                    NEW_CATEGORIES_LAST));
        } catch (Invalid notAName) {
            teller.get().report(column, ImportReason.CATEGORY_LEFT_OUT);
            return Optional.empty();
        }
    }

    String brand() {
        var teller = row(VENDOR);
        if (teller.isEmpty()) return existing.map(Product::brand).orElse("");
        judge(teller.get(), () -> teller.get()
                .made(VENDOR, () -> Text.line("brand", teller.get().text(VENDOR), 0, 120)));
        return teller.get().text(VENDOR);
    }

    Set<String> tags() {
        var teller = row(TAGS);
        if (teller.isEmpty()) return existing.map(Product::tags).orElse(Set.of());
        var tags = new TreeSet<String>();
        boolean all = true;
        for (var tag : teller.get().text(TAGS).split(",")) {
            var plain = tag.strip();
            if (plain.isEmpty()) continue;
            if (tags.size() < Product.MOST_TAGS && plain.length() <= 255) tags.add(plain);
            else all = false;
        }
        if (!all) teller.get().report(TAGS, ImportReason.TAGS_LEFT_OUT);
        judge(teller.get(), () -> tags.forEach(t -> teller.get().made(TAGS, () -> Text.line("tags", t, 1, 255))));
        return tags;
    }

    boolean published() {
        var told = row(PUBLISHED);
        var status = row(STATUS);
        boolean active = status.map(this::isActive).orElse(true);
        boolean shown = told.map(r -> judged(r, PUBLISHED)).orElse(true);
        var card = row(GIFT_CARD).filter(r -> judged(r, GIFT_CARD));
        card.ifPresent(r -> r.report(GIFT_CARD, ImportReason.GIFT_CARD));
        if (told.isEmpty() && status.isEmpty())
            return existing.map(Product::published).orElse(card.isEmpty());
        return active && shown && card.isEmpty();
    }

    /** Blank leaves what the shop knows. */
    Optional<TaxClass> taxClass() {
        var teller = row(TAX_CLASS);
        var before = existing.flatMap(Product::taxClass);
        if (teller.isEmpty()) return before;
        var named = teller.get().text(TAX_CLASS).toUpperCase(Locale.ROOT).replace(' ', '_');
        for (var taxClass : TaxClass.values()) if (taxClass.name().equals(named)) return Optional.of(taxClass);
        judge(teller.get(), () -> teller.get().report(TAX_CLASS, ImportReason.TAX_CLASS_UNKNOWN));
        return before;
    }

    private boolean judged(ImportCells cells, ProductFileColumn column) {
        var said = new boolean[1];
        judge(cells, () -> said[0] = cells.yes(column, false));
        return said[0];
    }

    private boolean isActive(ImportCells cells) {
        return switch (cells.text(STATUS).toLowerCase(Locale.ROOT)) {
            case "active" -> true;
            case "draft", "archived", "unlisted" -> false;
            default -> {
                judge(cells, () -> cells.report(STATUS, ImportReason.STATUS_UNKNOWN));
                yield false;
            }
        };
    }

    /** A row may be bad already as a variant; what counts here is whether this look at it found something. */
    private void judge(ImportCells cells, Runnable look) {
        int before = cells.badCount();
        look.run();
        if (cells.badCount() > before) good = false;
    }

    boolean areGood() {
        return good;
    }
}
