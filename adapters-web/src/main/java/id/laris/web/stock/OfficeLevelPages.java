package id.laris.web.stock;

import id.laris.application.shared.EveryPage;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.ListCriticalPoints;
import id.laris.application.stock.ListStockLevels;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockLevel;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every level of the shop, and when it is short, as tables for spreadsheets and other systems; both can be sent back changed. */
@Path(OfficeStockPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
class OfficeLevelPages {
    private static final List<String> LEVELS =
            List.of("sku", "warehouse", "on_hand", "reserved", "available", "damaged", "minimum");
    private static final List<String> POINTS = List.of("sku", "warehouse", "minimum", "target", "lead_days");
    private static final int ROWS = 1_000;

    private final ListStockLevels listStockLevels;
    private final ListCriticalPoints listCriticalPoints;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeLevelPages(
            ListStockLevels listStockLevels,
            ListCriticalPoints listCriticalPoints,
            ShopSettings settings,
            Clock clock) {
        this.listStockLevels = listStockLevels;
        this.listCriticalPoints = listCriticalPoints;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("level/unduh")
    @Produces(Csv.TYPE)
    public Response levels() {
        var levels = new EveryPage<>(cursor ->
                listStockLevels.list(new ListStockLevels.Query(Optional.empty(), Optional.empty(), cursor, ROWS)));
        return Csv.file("stok", today(), LEVELS, out -> {
            for (var level : levels) write(out, level);
        });
    }

    @GET
    @Path("titik/unduh")
    @Produces(Csv.TYPE)
    public Response points() {
        var points = new EveryPage<>(cursor -> listCriticalPoints.list(cursor, ROWS));
        return Csv.file("titik", today(), POINTS, out -> {
            for (var point : points) write(out, point);
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private static void write(Writer out, StockLevel level) throws IOException {
        Csv.row(
                out,
                List.of(
                        level.sku().value(),
                        level.warehouse().value(),
                        level.onHand().toString(),
                        level.reserved().toString(),
                        level.available().toString(),
                        level.damaged().toString(),
                        level.minimum().toString()));
    }

    private static void write(Writer out, CriticalPoint point) throws IOException {
        Csv.row(
                out,
                List.of(
                        point.sku().value(),
                        point.warehouse().value(),
                        point.minimum().toString(),
                        point.target().toString(),
                        Integer.toString(point.leadDays())));
    }
}
