package id.laris.rest.api.support;

import id.laris.application.support.CustomerKey;
import id.laris.application.support.CustomerQuery;
import id.laris.application.support.ListCustomers;
import id.laris.application.support.RevealCustomer;
import id.laris.application.support.ShowCustomer;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.support.CustomerView.CustomerLineView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/customers")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
class CustomerResource {
    @Schema(name = "RevealRequest")
    record RevealRequest(
            @Schema(description = "5 to 200 characters, naming nobody", examples = "Paket LR-000123 salah kirim")
            String reason)
            implements JsonRequest {}

    private static final int ON_PAGE = 50;

    private final ListCustomers listCustomers;
    private final ShowCustomer showCustomer;
    private final RevealCustomer revealCustomer;

    CustomerResource(ListCustomers listCustomers, ShowCustomer showCustomer, RevealCustomer revealCustomer) {
        this.listCustomers = listCustomers;
        this.showCustomer = showCustomer;
        this.revealCustomer = revealCustomer;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Whoever came last first")
    public PageView<CustomerLineView> list(
            @RestQuery @Parameter(description = "What they say of themselves", example = "sari@contoh.id") String q,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 200, 50 when absent", example = "50") String limit) {
        var query = new CustomerQuery(q, Asked.text(cursor), Asked.number("limit", limit, ON_PAGE));
        return PageView.of(listCustomers.list(query), CustomerLineView::of);
    }

    @GET
    @Path("{id}")
    @APIResponse(responseCode = "200", description = "The customer, masked")
    public CustomerView show(
            @RestPath String id,
            @RestQuery @Parameter(description = "`orders.next` of the answer before") String cursor) {
        return CustomerView.of(showCustomer.show(CustomerKey.of(id), Asked.text(cursor)));
    }

    /** No cache keeps the answer, and no key repeats it: each look is one more line in the log. */
    @POST
    @Path("{id}/reveal")
    @APIResponseSchema(value = CustomerView.class, responseCode = "200", responseDescription = "The customer in clear")
    public Response reveal(@RestPath String id, RevealRequest request) {
        var file = revealCustomer.reveal(new RevealCustomer.Command(CustomerKey.of(id), request.reason()));
        return Response.ok(CustomerView.of(file))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
