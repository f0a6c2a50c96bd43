package id.laris.web.terms;

import id.laris.application.identity.CurrentActor;
import id.laris.application.terms.ShowAgeing;
import id.laris.application.terms.ShowReceivables;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.terms.AgeBand;
import id.laris.domain.terms.Ageing;
import id.laris.web.shared.Formats;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What customers owe, by how long it is overdue: all of them, as a file, and order by order. */
@Path(OfficeReceivablePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeReceivablePages {
    static final String PATH = "/admin/pembayaran/piutang";
    private static final List<String> HEADING = List.of(
            "account", "name", "email", "orders", "open", "not_due", "1_30", "31_60", "61_90", "over_90", "currency");

    /** @param total as a line */
    record Report(LocalDate today, List<AgeBand> bands, List<Line> lines, Line total) implements TemplateInstance {}

    record Customer(String name, String email, LocalDate today, List<Owed> orders, List<Amount> bands, String open)
            implements TemplateInstance {}

    record Line(String account, String name, String email, int orders, String open, List<Amount> bands) {}

    record Amount(AgeBand band, String amount, boolean nothing) {}

    record Owed(String number, String total, String open, LocalDate dueOn, AgeBand band) {}

    private final ShowAgeing showAgeing;
    private final ShowReceivables showReceivables;
    private final CurrentActor current;

    OfficeReceivablePages(ShowAgeing showAgeing, ShowReceivables showReceivables, CurrentActor current) {
        this.showAgeing = showAgeing;
        this.showReceivables = showReceivables;
        this.current = current;
    }

    @GET
    public TemplateInstance report() {
        var report = showAgeing.show();
        int orders = report.lines().stream().mapToInt(ShowAgeing.Line::orders).sum();
        return new Report(
                report.today(),
                Arrays.asList(AgeBand.values()),
                report.lines().stream()
                        .map(l -> new Line(
                                l.customer().account().toString(),
                                l.customer().name(),
                                l.customer().email(),
                                l.orders(),
                                Formats.text(l.ageing().open()),
                                amounts(l.ageing())))
                        .toList(),
                new Line("", "", "", orders, Formats.text(report.total().open()), amounts(report.total())));
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download() {
        var report = showAgeing.show();
        return Csv.file("piutang", report.today(), HEADING, out -> {
            for (var line : report.lines()) Csv.row(out, row(line));
        });
    }

    private static List<String> row(ShowAgeing.Line line) {
        var cells = new ArrayList<>(List.of(
                line.customer().account().toString(),
                line.customer().name(),
                line.customer().email(),
                Integer.toString(line.orders()),
                Long.toString(line.ageing().open().minorUnits())));
        line.ageing().bands().values().forEach(amount -> cells.add(Long.toString(amount.minorUnits())));
        cells.add(line.ageing().open().currency().code());
        return cells;
    }

    @GET
    @Path("{account}")
    public TemplateInstance customer(@PathParam("account") String account) {
        current.require(Permission.VIEW_REPORTS);
        var owed = showReceivables.show(account(account));
        return new Customer(
                owed.customer().name(),
                owed.customer().email(),
                owed.today(),
                owed.open().stream()
                        .map(r -> new Owed(
                                r.number().value(),
                                Formats.text(r.total()),
                                Formats.text(r.open()),
                                r.dueOn().orElse(null),
                                r.band(owed.today())))
                        .toList(),
                amounts(owed.ageing()),
                Formats.text(owed.ageing().open()));
    }

    private static List<Amount> amounts(Ageing ageing) {
        return ageing.bands().entrySet().stream()
                .map(b -> new Amount(
                        b.getKey(), Formats.text(b.getValue()), b.getValue().isZero()))
                .toList();
    }

    private static AccountId account(String typed) {
        if (!typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw new Missing("customer", typed.length() <= 80 ? typed : typed.substring(0, 80));
        return new AccountId(UUID.fromString(typed));
    }
}
