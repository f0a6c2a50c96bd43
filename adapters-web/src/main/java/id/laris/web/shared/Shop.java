package id.laris.web.shared;

import id.laris.application.catalogue.BrowseCategories;
import id.laris.application.search.ProductCard;
import id.laris.application.search.SearchProducts;
import id.laris.application.search.SearchQuery;
import id.laris.application.search.SearchQuery.Sort;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Category;
import id.laris.domain.catalogue.Picture;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Language;
import id.laris.web.catalogue.ShownGoods;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** What stands on every page: the shop's name and its shelves. The shelves are read again after a minute, not for each page. */
@Named("shop")
@Singleton
public class Shop {
    /** @param picture of its best-selling product; empty for an empty shelf */
    public record Shelf(String slug, String name, Optional<String> picture, long products) {}

    private record Stocked(List<StockedShelf> shelves, Instant until) {}

    private record StockedShelf(Category category, Optional<String> picture, long products) {
        Shelf in(Language language) {
            return new Shelf(category.slug().value(), category.name(language), picture, products);
        }
    }

    private static final Logger LOG = Logger.getLogger(Shop.class);
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final ShopSettings settings;
    private final BrowseCategories categories;
    private final SearchProducts search;
    private final ShownGoods shown;
    private final Visitor visitor;
    private final Clock clock;
    private volatile Stocked stocked = new Stocked(List.of(), Instant.MIN);

    Shop(
            ShopSettings settings,
            BrowseCategories categories,
            SearchProducts search,
            ShownGoods shown,
            Visitor visitor,
            Clock clock) {
        this.settings = settings;
        this.categories = categories;
        this.search = search;
        this.shown = shown;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Whether tax comes on top of prices. */
    public boolean isTaxOnTop() {
        return settings.chargesTax() && !settings.pricesIncludeTax();
    }

    public String getName() {
        return settings.name();
    }

    public int getYear() {
        return LocalDate.ofInstant(clock.instant(), settings.zone()).getYear();
    }

    /** The top shelves that hold something, in the visitor's language. */
    public List<Shelf> getShelves() {
        return stocked().stream()
                .filter(s -> s.category().parent().isEmpty() && s.products() > 0)
                .map(s -> s.in(visitor.getLanguage()))
                .toList();
    }

    /** The fullest shelves without shelves below them, at most that many, in the shop's order. */
    public List<Shelf> deepShelves(int most) {
        var all = stocked();
        var parents = all.stream().flatMap(s -> s.category().parent().stream()).collect(Collectors.toSet());
        var fullest = all.stream()
                .filter(s -> !parents.contains(s.category().slug()) && s.products() > 0)
                .sorted(Comparator.comparingLong(StockedShelf::products).reversed())
                .limit(most)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(fullest::contains)
                .map(s -> s.in(visitor.getLanguage()))
                .toList();
    }

    /** The shelves from the top down to this one; empty when there is none of that name. */
    public List<Category> trail(Slug shelf) {
        var known = trail(stocked().stream().map(StockedShelf::category).toList(), shelf);
        return known.isEmpty() ? trail(categories.all(), shelf) : known;
    }

    /** The shelves below this one, or beside it when there is none below. */
    public Set<String> near(Slug shelf) {
        var all = stocked().stream().map(StockedShelf::category).toList();
        var parent =
                all.stream().filter(c -> c.slug().equals(shelf)).findFirst().flatMap(Category::parent);
        var below =
                all.stream().filter(c -> c.parent().equals(Optional.of(shelf))).toList();
        var near = below.isEmpty() && parent.isPresent()
                ? all.stream().filter(c -> c.parent().equals(parent)).toList()
                : below;
        var slugs = near.stream().map(c -> c.slug().value()).collect(Collectors.toSet());
        return slugs.isEmpty() ? Set.of(shelf.value()) : slugs;
    }

    private static List<Category> trail(List<Category> all, Slug shelf) {
        var bySlug = all.stream().collect(Collectors.toMap(Category::slug, Function.identity()));
        var trail = new LinkedList<Category>();
        for (var at = bySlug.get(shelf);
                at != null && !trail.contains(at);
                at = at.parent().map(bySlug::get).orElse(null)) trail.addFirst(at);
        return List.copyOf(trail);
    }

    private List<StockedShelf> stocked() {
        var now = clock.instant();
        var known = stocked;
        // Pages that say what went wrong are also written where nobody may wait for the database.
        if (now.isAfter(known.until()) && BlockingOperationControl.isBlockingAllowed()) {
            known = renewed(known, now);
            stocked = known;
        }
        return known.shelves();
    }

    /** Shelves of a minute ago are better than no page: the page that says the database is gone needs them too. */
    private Stocked renewed(Stocked known, Instant now) {
        try {
            return new Stocked(read(), now.plus(KEPT));
        } catch (RuntimeException unreadable) {
            LOG.warnf("Shelves could not be read, showing those known: %s", unreadable);
            return new Stocked(known.shelves(), now.plus(RETRY));
        }
    }

    private List<StockedShelf> read() {
        return categories.all().stream().map(this::look).toList();
    }

    private StockedShelf look(Category category) {
        var found = search.search(new SearchQuery(
                "",
                Optional.of(category.slug()),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Sort.POPULAR,
                Optional.empty(),
                1,
                Language.ID));
        return new StockedShelf(
                category,
                shown.cards(found.items()).stream()
                        .findFirst()
                        .flatMap(ProductCard::picture)
                        .map(Picture::address),
                found.total());
    }
}
