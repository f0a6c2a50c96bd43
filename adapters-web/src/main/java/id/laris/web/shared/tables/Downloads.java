package id.laris.web.shared.tables;

import id.laris.application.shared.Sheet;
import id.laris.application.shared.SheetWriter;
import id.laris.application.shared.ShopSettings;
import id.laris.web.shared.Visitor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

/** Tables as files to download, written while they are sent. */
@Singleton
public class Downloads {
    /** Beside CSV. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SheetWriter files;
    private final Visitor visitor;
    private final ShopSettings shop;
    private final Clock clock;

    Downloads(SheetWriter files, Visitor visitor, ShopSettings shop, Clock clock) {
        this.files = files;
        this.visitor = visitor;
        this.shop = shop;
        this.clock = clock;
    }

    /** A file named {@code <name>-<day>.<ending>}. @param format as asked for; CSV for anything that is none */
    public Response file(Sheet<?> table, String format) {
        var chosen = Arrays.stream(Sheet.Format.values())
                .filter(one -> one.ending().equals(format))
                .findFirst()
                .orElse(Sheet.Format.CSV);
        var language = visitor.getLanguage();
        var day = LocalDate.ofInstant(clock.instant(), shop.zone());
        StreamingOutput written = out -> files.write(table, chosen, language, out);
        return Response.ok(written, chosen.type())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + table.name() + "-" + day + "." + chosen.ending() + "\"")
                .build();
    }
}
