package id.laris.rest.api.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.EndTransfer;
import id.laris.application.stock.ListTransfers;
import id.laris.application.stock.ReceiveTransfer;
import id.laris.application.stock.SendTransfer;
import id.laris.application.stock.ShowTransfer;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.Transfer;
import id.laris.domain.stock.TransferNumber;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import id.laris.rest.api.stock.TransferJson.ArrivalRequest;
import id.laris.rest.api.stock.TransferJson.ClosingRequest;
import id.laris.rest.api.stock.TransferJson.TransferRequest;
import id.laris.rest.api.stock.TransferJson.TransferView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/transfers")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
class TransferResource {
    private final SendTransfer sendTransfer;
    private final ReceiveTransfer receiveTransfer;
    private final EndTransfer endTransfer;
    private final ListTransfers listTransfers;
    private final ShowTransfer showTransfer;
    private final CurrentActor current;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    TransferResource(
            SendTransfer sendTransfer,
            ReceiveTransfer receiveTransfer,
            EndTransfer endTransfer,
            ListTransfers listTransfers,
            ShowTransfer showTransfer,
            CurrentActor current,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.sendTransfer = sendTransfer;
        this.receiveTransfer = receiveTransfer;
        this.endTransfer = endTransfer;
        this.listTransfers = listTransfers;
        this.showTransfer = showTransfer;
        this.current = current;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Newest first")
    public PageView<TransferView> list(
            @RestQuery @Parameter(description = "Only what is on its way", example = "true") String open,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        return PageView.of(
                listTransfers.list("true".equals(open), Asked.text(cursor), Asked.number("limit", limit, 50)),
                TransferView::of);
    }

    @POST
    @APIResponseSchema(value = TransferView.class, responseCode = "201", responseDescription = "The transfer")
    public Response send(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, TransferRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var sent = sendTransfer.send(request.toCommand());
            return Answer.created(Api.ROOT + "/transfers/" + sent.number(), TransferView.of(sent));
        });
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = TransferView.class, responseCode = "200", responseDescription = "The transfer")
    public Response show(@RestPath String number, Request request) {
        return tagged.answer(
                request,
                TransferView.of(asked(Permission.VIEW_STOCK, number)
                        .map(showTransfer::show)
                        .orElseThrow()));
    }

    @POST
    @Path("{number}/arrivals")
    @APIResponseSchema(
            value = TransferView.class,
            responseCode = "200",
            responseDescription = "The transfer afterwards")
    public Response receive(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ArrivalRequest request) {
        return step(number, key, uri, request, transfer -> receiveTransfer.receive(transfer, request.arrived()));
    }

    @POST
    @Path("{number}/close")
    @APIResponseSchema(
            value = TransferView.class,
            responseCode = "200",
            responseDescription = "The transfer afterwards")
    public Response close(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ClosingRequest request) {
        return step(
                number,
                key,
                uri,
                request,
                transfer -> endTransfer.end(transfer, Optional.of(String.valueOf(request.reason()))));
    }

    @POST
    @Path("{number}/call-back")
    @APIResponseSchema(
            value = TransferView.class,
            responseCode = "200",
            responseDescription = "The transfer afterwards")
    public Response callBack(@RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return step(number, key, uri, null, transfer -> endTransfer.end(transfer, Optional.empty()));
    }

    private Response step(
            String number, String key, UriInfo uri, Object request, Function<TransferNumber, Transfer> work) {
        return onceOnly.answer(
                uri,
                key,
                request,
                () -> Answer.ok(TransferView.of(
                        asked(Permission.ADJUST_STOCK, number).map(work).orElseThrow())));
    }

    /** Who may not is not told what cannot be a number. */
    private Optional<TransferNumber> asked(Permission permission, String number) {
        current.require(permission);
        return Optional.of(Paths.named("transfer", number, TransferNumber::new));
    }
}
