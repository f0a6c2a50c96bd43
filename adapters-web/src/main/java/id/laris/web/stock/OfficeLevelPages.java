package id.laris.web.stock;

import id.laris.application.shared.EveryPage;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.ListStockLevels;
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

/** Every level of the shop as a table for spreadsheets and other systems. */
@Path("/admin/stok/level")
@Authenticated
@AnswersStaff
@Blocking
class OfficeLevelPages {
    private static final List<String> HEADING =
            List.of("sku", "warehouse", "on_hand", "reserved", "available", "damaged", "minimum");
    private static final int ROWS = 1_000;

    private final ListStockLevels listStockLevels;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeLevelPages(ListStockLevels listStockLevels, ShopSettings settings, Clock clock) {
        this.listStockLevels = listStockLevels;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download() {
        var levels = new EveryPage<>(cursor ->
                listStockLevels.list(new ListStockLevels.Query(Optional.empty(), Optional.empty(), cursor, ROWS)));
        return Csv.file("stok", LocalDate.ofInstant(clock.instant(), settings.zone()), HEADING, out -> {
            for (var level : levels) write(out, level);
        });
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
}
