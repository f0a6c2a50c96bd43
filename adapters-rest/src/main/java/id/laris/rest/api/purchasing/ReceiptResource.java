package id.laris.rest.api.purchasing;

import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.ListReceipts;
import id.laris.application.purchasing.ReceiveGoods;
import id.laris.application.purchasing.ShowReceipt;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.rest.api.purchasing.ReceiptJson.ReceiptRequest;
import id.laris.rest.api.purchasing.ReceiptJson.ReceiptView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/goods-receipts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing")
class ReceiptResource {
    private final ReceiveGoods receiveGoods;
    private final ListReceipts listReceipts;
    private final ShowReceipt showReceipt;
    private final CurrentActor current;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    ReceiptResource(
            ReceiveGoods receiveGoods,
            ListReceipts listReceipts,
            ShowReceipt showReceipt,
            CurrentActor current,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.receiveGoods = receiveGoods;
        this.listReceipts = listReceipts;
        this.showReceipt = showReceipt;
        this.current = current;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The receipts")
    public PageView<ReceiptView> list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        return PageView.of(listReceipts.list(Asked.text(cursor), Asked.number("limit", limit, 50)), ReceiptView::of);
    }

    @POST
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "The receipt")
    public Response receive(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ReceiptRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var receipt = receiveGoods.receive(request.toCommand());
            return Answer.created(Api.ROOT + "/goods-receipts/" + receipt.number(), ReceiptView.of(receipt));
        });
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "200", responseDescription = "The receipt")
    public Response show(@RestPath String number, Request request) {
        // Who may not look is not told what cannot be a number.
        current.require(Permission.VIEW_STOCK);
        var receipt = showReceipt.show(Paths.named("receipt", number, ReceiptNumber::new));
        return tagged.answer(request, ReceiptView.of(receipt.receipt()));
    }
}
