package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Bins;
import id.laris.application.stock.ListStockTakes;
import id.laris.application.stock.ShowStockTake;
import id.laris.application.stock.Warehouses;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.People;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stock takes: what runs, the list to count by, and what was found. */
@Path(OfficeStockTakePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeStockTakePages {
    static final String PATH = "/admin/stok/opname";
    private static final int ROWS = 30;

    /** @param next address of the page that follows; null at the end */
    record Takes(List<StockTake> rows, List<Warehouse> mine, boolean mayStart, String next, Typed typed)
            implements TemplateInstance {}

    /** @param bin where it lies; blank when nobody said */
    record Row(Sku sku, String bin, StockTake.Line line, int difference) {}

    /**
     * @param round the round that is due; 0 when all is counted
     * @param due what is to be counted now, as one walks
     * @param rows what is known of all lines; empty for who must not know
     */
    record One(
            StockTake take,
            int round,
            List<Row> due,
            int done,
            List<Row> rows,
            boolean running,
            boolean mayCount,
            boolean mayEnd,
            Typed typed)
            implements TemplateInstance {}

    private final ListStockTakes listStockTakes;
    private final ShowStockTake showStockTake;
    private final Bins bins;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final People people;
    private final ShopSettings shop;
    private final Clock clock;

    OfficeStockTakePages(
            ListStockTakes listStockTakes,
            ShowStockTake showStockTake,
            Bins bins,
            Warehouses warehouses,
            CurrentActor current,
            People people,
            ShopSettings shop,
            Clock clock) {
        this.listStockTakes = listStockTakes;
        this.showStockTake = showStockTake;
        this.bins = bins;
        this.warehouses = warehouses;
        this.current = current;
        this.people = people;
        this.shop = shop;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@QueryParam("dari-sini") String cursor) {
        return takes(cursor, Typed.NOTHING);
    }

    private Takes takes(String cursor, Typed typed) {
        var page = listStockTakes.list(Optional.ofNullable(cursor).filter(c -> !c.isBlank()), ROWS);
        var rows = page.items().stream().map(ShowStockTake.Shown::take).toList();
        people.know(rows.stream().map(StockTake::starter).distinct().toList());
        return new Takes(
                rows,
                warehouses.all().stream()
                        .filter(w -> current.actor().worksIn(w.code()))
                        .toList(),
                current.may(Permission.ADJUST_STOCK),
                page.next().map(place -> PATH + "?dari-sini=" + place).orElse(null),
                typed);
    }

    @GET
    @Path("{take}")
    public TemplateInstance show(@PathParam("take") String number) {
        current.require(Permission.VIEW_STOCK);
        return one(take(number), Typed.NOTHING);
    }

    /** The list to count by, without figures of the book. */
    @GET
    @Path("{take}/lembar")
    @Produces(Csv.TYPE)
    public Response sheet(@PathParam("take") String number) {
        current.require(Permission.VIEW_STOCK);
        var page = one(take(number), Typed.NOTHING);
        return Csv.file(
                page.take().number().value(),
                LocalDate.ofInstant(clock.instant(), shop.zone()),
                List.of("bin", "sku", "counted"),
                out -> {
                    for (var row : page.due())
                        Csv.row(out, List.of(row.bin(), row.sku().value(), ""));
                });
    }

    private One one(StockTakeNumber number, Typed typed) {
        var shown = showStockTake.show(number);
        var take = shown.take();
        var homes = bins.homes(take.lines().stream().map(StockTake.Line::sku).toList()).stream()
                .filter(home -> home.warehouse().equals(take.warehouse()))
                .collect(Collectors.toMap(HomeBin::sku, Function.identity()));
        var running = take.state() == StockTake.State.COUNTING;
        int round = !running ? 0 : !take.due(1).isEmpty() ? 1 : !take.due(2).isEmpty() ? 2 : 0;
        var due = rows(take.due(round == 0 ? -1 : round), homes);
        people.know(take.counters());
        people.know(List.of(take.starter()));
        var may = current.may(Permission.ADJUST_STOCK);
        return new One(
                take,
                round,
                due,
                take.lines().size() - due.size(),
                shown.open() ? rows(take.lines(), homes) : List.of(),
                running,
                running && may,
                running && current.may(Permission.MANAGE_WAREHOUSES),
                typed);
    }

    /** As one walks from bin to bin; what has none comes last, by SKU. */
    private static List<Row> rows(List<StockTake.Line> lines, Map<Sku, HomeBin> homes) {
        return lines.stream()
                .map(line -> new Row(
                        line.sku(),
                        Optional.ofNullable(homes.get(line.sku()))
                                .map(home -> home.bin().value())
                                .orElse(""),
                        line,
                        line.last().map(StockTake.Tally::difference).orElse(0)))
                .sorted(Comparator.comparing((Row row) -> row.bin().isEmpty())
                        .thenComparing(Row::bin)
                        .thenComparing(Row::sku))
                .toList();
    }

    /** The list with the form that came back refused. */
    Response refused(Typed typed) {
        return Response.status(422).entity(takes(null, typed)).build();
    }

    /** The stock take with the form that came back refused. */
    Response refused(StockTakeNumber number, Typed typed) {
        return Response.status(422).entity(one(number, typed)).build();
    }

    static StockTakeNumber take(String number) {
        try {
            return new StockTakeNumber(number);
        } catch (Invalid noNumber) {
            throw new Missing("stock-take", number);
        }
    }
}
