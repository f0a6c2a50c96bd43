package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.shared.EveryPage;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.CheckLedger;
import id.laris.application.stock.LedgerLine;
import id.laris.application.stock.ListMovements;
import id.laris.application.stock.StockBook.Discrepancy;
import id.laris.application.stock.Warehouses;
import id.laris.domain.stock.StockMovement.Kind;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.People;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Every movement of every piece, and the proof that they add up to what stands now. */
@Path(OfficeLedgerPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeLedgerPages {
    static final String PATH = "/admin/stok/buku";
    private static final int ROWS = 50;
    private static final int ROWS_OF_FILE = 500;
    private static final List<String> HEADING = List.of(
            "at", "sku", "warehouse", "kind", "change", "damaged", "onHandAfter", "damagedAfter", "document", "actor");

    /** @param next address of the page that follows; null at the end */
    record Movements(
            LedgerFilter filter, List<Kind> kinds, List<Warehouse> warehouses, List<LedgerLine> rows, String next)
            implements TemplateInstance {}

    record Check(List<Discrepancy> discrepancies) implements TemplateInstance {}

    private final ListMovements listMovements;
    private final CheckLedger checkLedger;
    private final Warehouses warehouses;
    private final CurrentActor current;
    private final People people;
    private final ShopSettings shop;
    private final Clock clock;

    OfficeLedgerPages(
            ListMovements listMovements,
            CheckLedger checkLedger,
            Warehouses warehouses,
            CurrentActor current,
            People people,
            ShopSettings shop,
            Clock clock) {
        this.listMovements = listMovements;
        this.checkLedger = checkLedger;
        this.warehouses = warehouses;
        this.current = current;
        this.people = people;
        this.shop = shop;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(UriInfo asked) {
        var filter = LedgerFilter.of(asked.getQueryParameters());
        var page = listMovements.list(filter.query(shop.zone(), ROWS));
        people.know(page.items().stream()
                .map(line -> line.movement().actor())
                .distinct()
                .toList());
        return new Movements(
                filter,
                List.of(Kind.values()),
                warehouses.all().stream()
                        .filter(w -> current.actor().worksIn(w.code()))
                        .toList(),
                page.items(),
                page.next().map(place -> filter.at(page.next()).address()).orElse(null));
    }

    @GET
    @Path("periksa")
    public TemplateInstance check() {
        return new Check(checkLedger.check());
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(UriInfo asked) {
        var query = LedgerFilter.of(asked.getQueryParameters()).query(shop.zone(), ROWS_OF_FILE);
        var rows = new EveryPage<>(place -> listMovements.list(query.after(place)));
        return Csv.file("buku-stok", LocalDate.ofInstant(clock.instant(), shop.zone()), HEADING, out -> {
            for (var row : rows) write(out, row);
        });
    }

    private static void write(Writer out, LedgerLine line) throws IOException {
        var movement = line.movement();
        Csv.row(
                out,
                List.of(
                        movement.at().toString(),
                        movement.sku().value(),
                        movement.warehouse().value(),
                        movement.kind().name(),
                        String.valueOf(movement.change()),
                        String.valueOf(movement.damaged()),
                        line.onHandAfter().toString(),
                        line.damagedAfter().toString(),
                        movement.document(),
                        movement.actor()));
    }
}
