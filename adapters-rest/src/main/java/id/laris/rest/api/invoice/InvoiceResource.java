package id.laris.rest.api.invoice;

import id.laris.application.identity.CurrentActor;
import id.laris.application.invoice.InvoicePaper;
import id.laris.application.invoice.InvoiceQuery;
import id.laris.application.invoice.ListInvoices;
import id.laris.application.invoice.ShowInvoice;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/invoices")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
class InvoiceResource {
    private static final String PDF = "application/pdf";

    private final ListInvoices listInvoices;
    private final ShowInvoice showInvoice;
    private final InvoicePaper paper;
    private final CurrentActor current;
    private final Tagged tagged;

    InvoiceResource(
            ListInvoices listInvoices,
            ShowInvoice showInvoice,
            InvoicePaper paper,
            CurrentActor current,
            Tagged tagged) {
        this.listInvoices = listInvoices;
        this.showInvoice = showInvoice;
        this.paper = paper;
        this.current = current;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The papers")
    public PageView<InvoiceJson.PaperView> list(
            @RestQuery @Parameter(description = "Part of a paper's or an order's number", example = "INV-2026")
                    String q,
            @RestQuery @Parameter(description = "INVOICE or CREDIT_NOTE", example = "INVOICE") String kind,
            @RestQuery @Parameter(description = "First day", example = "2026-11-01") String from,
            @RestQuery @Parameter(description = "Last day", example = "2026-11-30") String to,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        var query = new InvoiceQuery(
                Asked.text(q).orElse(""),
                Asked.choice("kind", kind, InvoiceKind.class),
                day("from", from),
                day("to", to),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
        return PageView.of(listInvoices.list(query), InvoiceJson.PaperView::of);
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(
            value = InvoiceJson.InvoiceView.class,
            responseCode = "200",
            responseDescription = "The invoice or credit note")
    public Response show(@RestPath String number, Request request) {
        return tagged.answer(request, InvoiceJson.InvoiceView.of(find(number)));
    }

    @GET
    @Path("{number}/pdf")
    @Produces(PDF)
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "%PDF-1.6 …"))
    public Response pdf(@RestPath String number) {
        var found = find(number);
        return Response.ok(paper.pdf(found))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + found.number() + ".pdf\"")
                .build();
    }

    private Invoice find(String number) {
        // Who may not look is not told what cannot be a number.
        current.require(Permission.VIEW_ORDERS);
        return showInvoice.show(Paths.named("invoice", number, InvoiceNumber::new));
    }

    private static Optional<LocalDate> day(String name, String given) {
        return Asked.text(given).map(text -> {
            try {
                // Years of more digits are days to Java and none to the database.
                if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) throw new DateTimeParseException("day", text, 0);
                return LocalDate.parse(text);
            } catch (DateTimeParseException unreadable) {
                throw new Invalid(name, text, "a day such as 2026-11-21");
            }
        });
    }
}
