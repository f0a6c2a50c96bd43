package id.laris.rest.api.purchasing;

import id.laris.application.identity.CurrentActor;
import id.laris.application.purchasing.CancelPurchase;
import id.laris.application.purchasing.ClosePurchase;
import id.laris.application.purchasing.ConfirmPurchase;
import id.laris.application.purchasing.DraftPurchase;
import id.laris.application.purchasing.ListPurchases;
import id.laris.application.purchasing.MailPurchase;
import id.laris.application.purchasing.PurchasePaper;
import id.laris.application.purchasing.PurchaseQuery;
import id.laris.application.purchasing.RevisePurchase;
import id.laris.application.purchasing.SendPurchase;
import id.laris.application.purchasing.ShowPurchase;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.PurchaseState;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.rest.api.purchasing.PurchaseJson.ConfirmRequest;
import id.laris.rest.api.purchasing.PurchaseJson.EndRequest;
import id.laris.rest.api.purchasing.PurchaseJson.PurchaseRequest;
import id.laris.rest.api.purchasing.PurchaseJson.PurchaseView;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(PurchaseResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing")
class PurchaseResource {
    static final String PATH = Api.ROOT + "/purchase-orders";

    private static final String PDF = "application/pdf";

    private final ListPurchases listPurchases;
    private final ShowPurchase showPurchase;
    private final DraftPurchase draftPurchase;
    private final RevisePurchase revisePurchase;
    private final SendPurchase sendPurchase;
    private final MailPurchase mailPurchase;
    private final ConfirmPurchase confirmPurchase;
    private final ClosePurchase closePurchase;
    private final CancelPurchase cancelPurchase;
    private final PurchasePaper paper;
    private final CurrentActor current;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    PurchaseResource(
            ListPurchases listPurchases,
            ShowPurchase showPurchase,
            DraftPurchase draftPurchase,
            RevisePurchase revisePurchase,
            SendPurchase sendPurchase,
            MailPurchase mailPurchase,
            ConfirmPurchase confirmPurchase,
            ClosePurchase closePurchase,
            CancelPurchase cancelPurchase,
            PurchasePaper paper,
            CurrentActor current,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.listPurchases = listPurchases;
        this.showPurchase = showPurchase;
        this.draftPurchase = draftPurchase;
        this.revisePurchase = revisePurchase;
        this.sendPurchase = sendPurchase;
        this.mailPurchase = mailPurchase;
        this.confirmPurchase = confirmPurchase;
        this.closePurchase = closePurchase;
        this.cancelPurchase = cancelPurchase;
        this.paper = paper;
        this.current = current;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The purchase orders")
    public PageView<PurchaseView> list(
            @RestQuery @Parameter(description = "Part of a number, or a whole SKU", example = "PO-2026") String q,
            @RestQuery
                    @Parameter(
                            description = "DRAFT, SENT, CONFIRMED, PARTLY_RECEIVED, RECEIVED, CLOSED or CANCELLED",
                            example = "SENT")
                    String state,
            @RestQuery @Parameter(description = "A supplier's id") String supplier,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        var query = new PurchaseQuery(
                Asked.text(q).orElse(""),
                Asked.choice("state", state, PurchaseState.class).map(Set::of).orElse(Set.of()),
                Asked.text(supplier).map(id -> new SupplierId(Paths.uuid("supplier", id))),
                Set.of(),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
        return PageView.of(listPurchases.list(query), entry -> PurchaseView.of(entry.order()));
    }

    @POST
    @APIResponseSchema(value = PurchaseView.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, PurchaseRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var order = draftPurchase.draft(new DraftPurchase.Command(request.toSupplier(), request.form()));
            return Answer.created(PATH + "/" + order.number(), PurchaseView.of(order));
        });
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The purchase order")
    public Response show(@RestPath String number, Request request) {
        // Who may not look is not told what cannot be a number.
        current.require(Permission.BUY);
        var order = showPurchase.show(purchase(number)).order();
        return tagged.answer(request, order.version(), PurchaseView.of(order));
    }

    @PUT
    @Path("{number}")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The draft as it is now")
    public Response revise(
            @RestPath String number, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, PurchaseRequest request) {
        if (request.supplier() != null) throw new Invalid("supplier", request.supplier(), "no other supplier");
        var seen = Tagged.versionSeen(ifMatch);
        revisePurchase.revise(new RevisePurchase.Command(purchase(number), seen, request.form()));
        var order = showPurchase.show(purchase(number)).order();
        return tagged.answer(order.version(), PurchaseView.of(order));
    }

    @POST
    @Path("{number}/send")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The order")
    public Response send(@RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return step(key, uri, "", () -> sendPurchase.send(purchase(number)));
    }

    @POST
    @Path("{number}/mail")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The order")
    public Response mail(@RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return step(key, uri, "", () -> mailPurchase.mail(purchase(number)));
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
        current.require(Permission.BUY);
        var purchase = showPurchase.show(purchase(number));
        return Response.ok(paper.pdf(purchase))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + purchase.order().number() + ".pdf\"")
                .build();
    }

    @POST
    @Path("{number}/confirm")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The order")
    public Response confirm(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, ConfirmRequest request) {
        return step(
                key,
                uri,
                request,
                () -> confirmPurchase.confirm(new ConfirmPurchase.Command(
                        purchase(number),
                        Asked.text(request.expected()).map(day -> SupplierJson.day("expected", day)))));
    }

    @POST
    @Path("{number}/close")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The order")
    public Response close(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, EndRequest request) {
        return step(
                key,
                uri,
                request,
                () -> closePurchase.close(new ClosePurchase.Command(purchase(number), request.reason())));
    }

    @POST
    @Path("{number}/cancel")
    @APIResponseSchema(value = PurchaseView.class, responseCode = "200", responseDescription = "The order")
    public Response cancel(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, EndRequest request) {
        return step(
                key,
                uri,
                request,
                () -> cancelPurchase.cancel(new CancelPurchase.Command(purchase(number), request.reason())));
    }

    private Response step(String key, UriInfo uri, Object content, Supplier<PurchaseOrder> step) {
        return onceOnly.answer(uri, key, content, () -> Answer.ok(PurchaseView.of(step.get())));
    }

    static PurchaseNumber purchase(String number) {
        return Paths.named("purchase", number, PurchaseNumber::new);
    }
}
