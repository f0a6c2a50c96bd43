package id.laris.rest.api.order;

import id.laris.application.identity.CurrentActor;
import id.laris.application.order.CancelOrder;
import id.laris.application.order.CheckOut;
import id.laris.application.order.ConfirmReceipt;
import id.laris.application.order.ListOrders;
import id.laris.application.order.OrderProof;
import id.laris.application.order.PeopleInOrders;
import id.laris.application.order.ShowOrder;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Permission;
import id.laris.domain.order.Order;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.Languages;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/orders")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Orders")
class OrderResource {
    @Schema(name = "PlacedOrder")
    record PlacedView(
            String number,
            OrderView order,

            @Schema(
                    description = "The payment that was started; null when it could not be, start it anew",
                    nullable = true)
            AttemptView payment,

            @Schema(description = "Opens the order without a key; keep it")
            String token,

            @Schema(description = "The order's page, for the buyer")
            String url) {}

    @Schema(name = "CancelRequest")
    record CancelRequest(
            @Schema(description = "1 to 200 characters", examples = "Salah pilih ukuran")
            String reason) implements JsonRequest {}

    private final CheckOut checkOut;
    private final ListOrders listOrders;
    private final ShowOrder showOrder;
    private final CancelOrder cancelOrder;
    private final ConfirmReceipt confirmReceipt;
    private final ShopSettings settings;
    private final PeopleInOrders people;
    private final CurrentActor actor;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    OrderResource(
            CheckOut checkOut,
            ListOrders listOrders,
            ShowOrder showOrder,
            CancelOrder cancelOrder,
            ConfirmReceipt confirmReceipt,
            ShopSettings settings,
            PeopleInOrders people,
            CurrentActor actor,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.checkOut = checkOut;
        this.listOrders = listOrders;
        this.showOrder = showOrder;
        this.cancelOrder = cancelOrder;
        this.confirmReceipt = confirmReceipt;
        this.settings = settings;
        this.people = people;
        this.actor = actor;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @POST
    @APIResponseSchema(
            value = PlacedView.class,
            responseCode = "201",
            responseDescription = "The order and its payment")
    public Response place(@RestHeader(OnceOnly.HEADER) String key, HttpHeaders headers, OrderRequest request) {
        var placed = checkOut.checkOut(request.toCommand(Languages.of(headers), key));
        var number = placed.order().number().value();
        var view = new PlacedView(
                number,
                OrderView.of(placed.order(), true),
                placed.attempt().map(AttemptView::of).orElse(null),
                placed.token(),
                settings.orderUrl(number, placed.token()));
        return OnceOnly.marked(Response.status(Response.Status.CREATED), placed.repeated())
                .header(HttpHeaders.LOCATION, Api.ROOT + "/orders/" + number)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(view)
                .build();
    }

    @GET
    @APIResponseSchema(value = OrderListView.class, responseCode = "200", responseDescription = "A page of orders")
    public OrderListView list(@BeanParam OrderListQuery query) {
        return OrderListView.of(listOrders.list(query.toQuery()));
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = OrderDetailsView.class, responseCode = "200", responseDescription = "The order")
    public Response show(@RestPath String number, @RestQuery String token, @RestQuery String email, Request request) {
        var details = showOrder.show(Paths.order(number), Proofs.of(token, email));
        return tagged.answer(
                request, details.order().version(), OrderDetailsView.of(details, actor.may(Permission.VIEW_ORDERS)));
    }

    @POST
    @Path("{number}/cancel")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The order afterwards")
    public Response cancel(
            @RestPath String number,
            @RestQuery String token,
            @RestQuery String email,
            @RestHeader(OnceOnly.HEADER) String key,
            UriInfo uri,
            CancelRequest request) {
        return onceOnly.answer(uri, key, Arrays.asList(request, token, email), () -> {
            var proof = Proofs.of(token, email);
            return Answer.ok(seen(cancelOrder.cancel(Paths.order(number), proof, request.reason()), proof));
        });
    }

    /** Saying it twice does no harm, so no key is needed. */
    @POST
    @Path("{number}/receipt")
    @APIResponseSchema(value = OrderView.class, responseCode = "200", responseDescription = "The order afterwards")
    public OrderView receipt(@RestPath String number, @RestQuery String token, @RestQuery String email) {
        var proof = Proofs.of(token, email);
        return seen(confirmReceipt.confirm(Paths.order(number), proof), proof);
    }

    private OrderView seen(Order order, OrderProof proof) {
        return OrderView.of(order, people.areShownOf(order, proof));
    }
}
