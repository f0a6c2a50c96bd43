package id.laris.web.audit;

import id.laris.application.audit.AuditKeys;
import id.laris.application.audit.AuditLog.Recorded;
import id.laris.application.audit.ExportAudit;
import id.laris.application.audit.ListAudit;
import id.laris.application.audit.VerifyAudit;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.audit.AuditEntry.Change;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.People;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who did what, when and from where; whether anybody has meddled with it. */
@Path(OfficeAuditPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeAuditPages {
    static final String PATH = "/admin/jejak";
    private static final int ROWS = 50;
    private static final List<Actor.Kind> KINDS =
            List.of(Actor.Kind.STAFF, Actor.Kind.CUSTOMER, Actor.Kind.INTEGRATOR, Actor.Kind.VISITOR);
    private static final List<String> HEADING = List.of(
            "at", "kind", "actor", "account", "action", "subject", "outcome", "changes", "address", "device", "id");

    /** @param next address of the page that follows; null at the end */
    record Trail(AuditFilter filter, List<Actor.Kind> kinds, List<Recorded> rows, String next)
            implements TemplateInstance {}

    record Report(VerifyAudit.Report report, String publicKey) implements TemplateInstance {}

    private final ListAudit listAudit;
    private final ExportAudit exportAudit;
    private final VerifyAudit verifyAudit;
    private final AuditKeys keys;
    private final People people;
    private final ShopSettings shop;
    private final Clock clock;

    OfficeAuditPages(
            ListAudit listAudit,
            ExportAudit exportAudit,
            VerifyAudit verifyAudit,
            AuditKeys keys,
            People people,
            ShopSettings shop,
            Clock clock) {
        this.listAudit = listAudit;
        this.exportAudit = exportAudit;
        this.verifyAudit = verifyAudit;
        this.keys = keys;
        this.people = people;
        this.shop = shop;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(UriInfo asked) {
        var filter = AuditFilter.of(asked.getQueryParameters());
        var page = listAudit.list(filter.query(shop.zone(), ROWS));
        people.know(page.items().stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.entry().actor()),
                        row.entry().account().map(OfficeAuditPages::colleague).stream()))
                .distinct()
                .toList());
        return new Trail(
                filter,
                KINDS,
                page.items(),
                page.next().map(place -> filter.at(page.next()).address()).orElse(null));
    }

    /** Who signs in is a visitor still; whose account it was is known. */
    private static String colleague(AccountId account) {
        return Actor.staff(account, Set.of()).name();
    }

    @POST
    @Path("periksa")
    public TemplateInstance verify() {
        return new Report(verifyAudit.verify(), keys.publicKey());
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(UriInfo asked) {
        var query = AuditFilter.of(asked.getQueryParameters()).query(shop.zone(), ROWS);
        var rows = exportAudit.export(query);
        return Csv.file("jejak", LocalDate.ofInstant(clock.instant(), shop.zone()), HEADING, out -> {
            for (var row : rows) write(out, row);
        });
    }

    private static void write(Writer out, Recorded row) throws IOException {
        var entry = row.entry();
        Csv.row(
                out,
                List.of(
                        entry.at().toString(),
                        entry.kind().name(),
                        entry.actor(),
                        entry.account().map(Object::toString).orElse(""),
                        entry.action(),
                        entry.subject(),
                        entry.outcome(),
                        entry.changes().stream().map(OfficeAuditPages::words).collect(Collectors.joining("; ")),
                        row.origin().map(origin -> origin.address()).orElse(""),
                        row.origin().map(origin -> origin.device()).orElse(""),
                        entry.id().toString()));
    }

    private static String words(Change change) {
        return change.field() + ": " + change.before() + " → " + change.after();
    }
}
