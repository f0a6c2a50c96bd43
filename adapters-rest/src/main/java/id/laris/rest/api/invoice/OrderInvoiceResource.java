package id.laris.rest.api.invoice;

import id.laris.application.invoice.ShowOrderPapers;
import id.laris.rest.api.order.Proofs;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/orders/{number}/invoices")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoices")
class OrderInvoiceResource {
    private final ShowOrderPapers showOrderPapers;

    OrderInvoiceResource(ShowOrderPapers showOrderPapers) {
        this.showOrderPapers = showOrderPapers;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The invoice, then its credit notes")
    public PageView<InvoiceJson.InvoiceView> list(
            @RestPath String number, @RestQuery String token, @RestQuery String email) {
        return PageView.of(
                showOrderPapers.show(Paths.order(number), Proofs.of(token, email)), InvoiceJson.InvoiceView::of);
    }
}
