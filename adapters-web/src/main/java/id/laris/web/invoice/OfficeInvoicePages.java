package id.laris.web.invoice;

import id.laris.application.identity.CurrentActor;
import id.laris.application.invoice.ExportInvoices;
import id.laris.application.invoice.InvoicePaper;
import id.laris.application.invoice.InvoiceSummary;
import id.laris.application.invoice.IsFakturWanted;
import id.laris.application.invoice.ListInvoices;
import id.laris.application.invoice.ShowInvoice;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Invoices and credit notes: the list, the list as a file, one of them as page and PDF. */
@Path(InvoiceFilter.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeInvoicePages {
    private static final int ROWS = 50;
    private static final int ROWS_IN_FILE = 500;
    private static final List<String> HEADING =
            List.of("number", "kind", "day", "order", "buyer", "net", "tax", "total", "currency", "corrects");

    /** @param next address of the page that follows; may be empty */
    record Book(InvoiceFilter filter, List<InvoiceKind> kinds, List<InvoiceSummary> papers, String next)
            implements TemplateInstance {}

    /** @param wanted whether its buyer wants a faktur pajak */
    record Sheet(Invoice paper, boolean wanted) implements TemplateInstance {}

    private final ListInvoices listInvoices;
    private final ExportInvoices exportInvoices;
    private final ShowInvoice showInvoice;
    private final IsFakturWanted isFakturWanted;
    private final InvoicePaper paper;
    private final CurrentActor current;
    private final ShopSettings settings;
    private final Clock clock;

    OfficeInvoicePages(
            ListInvoices listInvoices,
            ExportInvoices exportInvoices,
            ShowInvoice showInvoice,
            IsFakturWanted isFakturWanted,
            InvoicePaper paper,
            CurrentActor current,
            ShopSettings settings,
            Clock clock) {
        this.listInvoices = listInvoices;
        this.exportInvoices = exportInvoices;
        this.showInvoice = showInvoice;
        this.isFakturWanted = isFakturWanted;
        this.paper = paper;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    public TemplateInstance book(UriInfo asked) {
        var filter = InvoiceFilter.of(asked.getQueryParameters());
        var page = listInvoices.list(filter.query(ROWS));
        return new Book(
                filter,
                List.of(InvoiceKind.values()),
                page.items(),
                page.next()
                        .map(place -> filter.at(Optional.of(place)).address())
                        .orElse(""));
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(UriInfo asked) {
        var papers = exportInvoices.export(
                InvoiceFilter.of(asked.getQueryParameters()).query(ROWS_IN_FILE));
        return Csv.file("faktur", LocalDate.ofInstant(clock.instant(), settings.zone()), HEADING, out -> {
            for (var one : papers) Csv.row(out, row(one));
        });
    }

    /** A credit note takes back: its amounts are below zero, so that columns add up. */
    private static List<String> row(InvoiceSummary paper) {
        long sign = paper.corrects().isPresent() ? -1 : 1;
        return List.of(
                paper.number().value(),
                paper.number().kind().name(),
                paper.day().toString(),
                paper.orderNumber(),
                paper.buyer(),
                Long.toString(sign * paper.total().minus(paper.tax()).minorUnits()),
                Long.toString(sign * paper.tax().minorUnits()),
                Long.toString(sign * paper.total().minorUnits()),
                paper.total().currency().code(),
                paper.corrects().map(InvoiceNumber::value).orElse(""));
    }

    @GET
    @Path("{number}")
    public TemplateInstance sheet(@PathParam("number") String number) {
        var found = showInvoice.show(number(number));
        return new Sheet(found, isFakturWanted.isWanted(found.number()));
    }

    @GET
    @Path("{number}/pdf")
    @Produces(InvoicePages.PDF)
    public Response pdf(@PathParam("number") String number) {
        return InvoicePages.file(showInvoice.show(number(number)), paper);
    }

    /** Who may not look is not told what cannot be a number. */
    private InvoiceNumber number(String typed) {
        current.require(Permission.VIEW_ORDERS);
        try {
            return new InvoiceNumber(typed);
        } catch (Invalid noNumber) {
            throw new Missing("invoice", typed.length() <= 80 ? typed : typed.substring(0, 80));
        }
    }
}
