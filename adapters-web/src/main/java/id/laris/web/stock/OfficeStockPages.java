package id.laris.web.stock;

import id.laris.application.catalogue.Products;
import id.laris.application.catalogue.ShowProduct;
import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.ShowSupply;
import id.laris.application.purchasing.ShowSupply.Supply;
import id.laris.application.reporting.FindLowStock;
import id.laris.application.reporting.ShopFigures.LowStock;
import id.laris.application.search.ProductCard;
import id.laris.application.search.SearchProducts;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Bins;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.ListLowLevels;
import id.laris.application.stock.ListReservations;
import id.laris.application.stock.Reservation;
import id.laris.application.stock.ReservationQuery;
import id.laris.application.stock.ShortLine;
import id.laris.application.stock.ShowLowLevels;
import id.laris.application.stock.ShowStock;
import id.laris.application.stock.ShowStock.SkuStock;
import id.laris.application.stock.ShowWaiting;
import id.laris.application.stock.Warehouses;
import id.laris.domain.catalogue.Offer;
import id.laris.domain.catalogue.Slug;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.DamageReport;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.StockLevel;
import id.laris.domain.stock.Warehouse;
import id.laris.web.search.OfficeSearch;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Stock as it is: what runs low, what lies where and what moved last. */
@Path(OfficeStockPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeStockPages {
    static final String PATH = "/admin/stok";

    /**
     * @param few so many free pieces still count as few
     * @param next address of what follows; null at the end
     */
    record Low(
            List<ShortLine> lines,
            LowFilter filter,
            String next,
            List<Warehouse> warehouses,
            List<LowStock> variants,
            int few)
            implements TemplateInstance {}

    /** When the SKU is short in a warehouse, as the form shows it. */
    record Point(Warehouse warehouse, int minimum, int target, int leadDays) {
        /** What was typed there, when the form came back refused. */
        public String field(String name) {
            return name + "-" + warehouse.code();
        }
    }

    record Found(String words, List<ProductCard> products) implements TemplateInstance {}

    record Variants(String slug, String title, List<Row> rows) implements TemplateInstance {}

    record Row(String sku, String option, int available) {}

    /** @param title empty when the SKU is not on sale */
    record Card(
            String sku,
            String title,
            String option,
            String slug,
            int available,
            long waiting,
            List<StockLevel> levels,
            List<LedgerLine> movements,
            List<Point> points,
            List<Reservation> held,
            List<Warehouse> warehouses,
            List<Shelf> shelves,
            boolean mayAdjust,
            boolean anyDamaged,
            List<DamageReport.Reason> reasons,
            Supply supply,
            Typed typed)
            implements TemplateInstance {}

    /** Where the SKU lies in a warehouse that has bins. @param home blank when nobody has said */
    record Shelf(Warehouse warehouse, String home, List<Bins.Bin> bins) {}

    private static final int FOUND = 50;
    private static final int HELD_ON_CARD = 10;

    private final ShowStock showStock;
    private final ShowWaiting showWaiting;
    private final ListReservations listReservations;
    private final ListLowLevels listLowLevels;
    private final ShowLowLevels showLowLevels;
    private final ShowSupply showSupply;
    private final FindLowStock findLowStock;
    private final SearchProducts search;
    private final ShowProduct showProduct;
    private final Products products;
    private final Warehouses warehouses;
    private final Bins bins;
    private final CurrentActor actor;
    private final Visitor visitor;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeStockPages(
            ShowStock showStock,
            ShowWaiting showWaiting,
            ListReservations listReservations,
            ListLowLevels listLowLevels,
            ShowLowLevels showLowLevels,
            ShowSupply showSupply,
            FindLowStock findLowStock,
            SearchProducts search,
            ShowProduct showProduct,
            Products products,
            Warehouses warehouses,
            Bins bins,
            CurrentActor actor,
            Visitor visitor,
            ShopSettings settings,
            Clock clock) {
        this.showStock = showStock;
        this.showWaiting = showWaiting;
        this.listReservations = listReservations;
        this.listLowLevels = listLowLevels;
        this.showLowLevels = showLowLevels;
        this.showSupply = showSupply;
        this.findLowStock = findLowStock;
        this.search = search;
        this.showProduct = showProduct;
        this.products = products;
        this.warehouses = warehouses;
        this.bins = bins;
        this.actor = actor;
        this.visitor = visitor;
        this.settings = settings;
        this.clock = clock;
    }

    /** What runs low; a SKU's card; a product's variants; or what the words find: whichever is asked for. */
    @GET
    public TemplateInstance look(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("sku") @DefaultValue("") String sku,
            @QueryParam("produk") @DefaultValue("") String product,
            @QueryParam("gudang") @DefaultValue("") String warehouse,
            @QueryParam("dari") String cursor) {
        actor.require(Permission.VIEW_STOCK);
        if (!sku.isBlank()) return card(showStock.show(new Sku(sku)), Typed.NOTHING);
        if (!product.isBlank()) return variants(product);
        if (typed.isBlank()) return low(LowFilter.of(warehouse, cursor));
        return exactly(typed)
                .<TemplateInstance>map(stock -> card(stock, Typed.NOTHING))
                .orElseGet(() -> found(typed.strip()));
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(@QueryParam("gudang") @DefaultValue("") String warehouse) {
        var lines = showLowLevels.all(LowFilter.of(warehouse, null).all());
        return Csv.file("titik-kritis", LocalDate.ofInstant(clock.instant(), settings.zone()), LowCsv.HEADING, out -> {
            for (var line : lines) LowCsv.write(out, line);
        });
    }

    /** What nobody watches stands on the first page alone. */
    private Low low(LowFilter filter) {
        var lines = listLowLevels.list(filter.query());
        return new Low(
                lines.items(),
                filter,
                lines.next().map(filter::from).orElse(null),
                theirs(),
                filter.cursor().isEmpty() && filter.warehouse().isEmpty() ? findLowStock.find() : List.of(),
                FindLowStock.FEW);
    }

    private List<Warehouse> theirs() {
        return warehouses.all().stream()
                .filter(warehouse -> actor.actor().worksIn(warehouse.code()))
                .toList();
    }

    private static Point point(Warehouse warehouse, List<CriticalPoint> said) {
        return said.stream()
                .filter(point -> point.warehouse().equals(warehouse.code()))
                .findFirst()
                .map(point -> new Point(
                        warehouse, point.minimum().value(), point.target().value(), point.leadDays()))
                .orElse(new Point(warehouse, 0, 0, 0));
    }

    /** The SKU's card with the form that came back refused. */
    Response refused(String sku, Typed typed) {
        return Response.status(422)
                .entity(card(showStock.show(new Sku(sku)), typed))
                .build();
    }

    private Optional<SkuStock> exactly(String typed) {
        try {
            return Optional.of(showStock.show(new Sku(typed)));
        } catch (Missing | Invalid unknown) {
            return Optional.empty();
        }
    }

    private TemplateInstance found(String typed) {
        var query = OfficeSearch.forWords(typed, Optional.empty(), FOUND, visitor.getLanguage());
        return new Found(typed, search.search(query).items());
    }

    private TemplateInstance variants(String slug) {
        var page = showProduct.show(new Slug(slug), visitor.getLanguage());
        return new Variants(
                slug,
                page.product().text(visitor.getLanguage()).title(),
                page.product().variants().stream()
                        .map(v -> new Row(
                                v.sku().value(),
                                v.optionText(),
                                page.availableOf(v.sku()).value()))
                        .toList());
    }

    private List<Shelf> shelves(Sku sku, List<Warehouse> theirs) {
        var homes = bins.homes(List.of(sku)).stream()
                .collect(Collectors.toMap(HomeBin::warehouse, home -> home.bin().value()));
        return theirs.stream()
                .map(warehouse ->
                        new Shelf(warehouse, homes.getOrDefault(warehouse.code(), ""), bins.in(warehouse.code())))
                .filter(shelf -> !shelf.bins().isEmpty())
                .toList();
    }

    private Card card(SkuStock stock, Typed typed) {
        var offer = Optional.ofNullable(products.offers(List.of(stock.sku())).get(stock.sku()));
        var theirs = theirs();
        return new Card(
                stock.sku().value(),
                offer.map(Offer::title).orElse(""),
                offer.map(Offer::optionText).orElse(""),
                offer.map(o -> o.product().value()).orElse(""),
                stock.available(),
                showWaiting.show(stock.sku()),
                stock.levels(),
                stock.movements(),
                theirs.stream()
                        .map(warehouse -> point(warehouse, stock.points()))
                        .toList(),
                listReservations
                        .list(ReservationQuery.of(stock.sku(), HELD_ON_CARD))
                        .items(),
                theirs,
                shelves(stock.sku(), theirs),
                actor.may(Permission.ADJUST_STOCK),
                stock.levels().stream().anyMatch(level -> !level.damaged().isZero()),
                List.of(DamageReport.Reason.values()),
                showSupply.show(stock.sku()),
                typed);
    }
}
