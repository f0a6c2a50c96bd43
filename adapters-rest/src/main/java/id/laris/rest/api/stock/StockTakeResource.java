package id.laris.rest.api.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.EndStockTake;
import id.laris.application.stock.EnterCounts;
import id.laris.application.stock.ListStockTakes;
import id.laris.application.stock.ShowStockTake;
import id.laris.application.stock.StartStockTake;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockTakeNumber;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import id.laris.rest.api.stock.StockTakeJson.CountsRequest;
import id.laris.rest.api.stock.StockTakeJson.TakeRequest;
import id.laris.rest.api.stock.StockTakeJson.TakeView;
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

@Path(Api.ROOT + "/stock-takes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stock")
class StockTakeResource {
    private final StartStockTake startStockTake;
    private final EnterCounts enterCounts;
    private final EndStockTake endStockTake;
    private final ListStockTakes listStockTakes;
    private final ShowStockTake showStockTake;
    private final CurrentActor current;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    StockTakeResource(
            StartStockTake startStockTake,
            EnterCounts enterCounts,
            EndStockTake endStockTake,
            ListStockTakes listStockTakes,
            ShowStockTake showStockTake,
            CurrentActor current,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.startStockTake = startStockTake;
        this.enterCounts = enterCounts;
        this.endStockTake = endStockTake;
        this.listStockTakes = listStockTakes;
        this.showStockTake = showStockTake;
        this.current = current;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Newest first")
    public PageView<TakeView> list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 100, 20 when absent", example = "20") String limit) {
        return PageView.of(listStockTakes.list(Asked.text(cursor), Asked.number("limit", limit, 20)), TakeView::of);
    }

    @POST
    @APIResponseSchema(value = TakeView.class, responseCode = "201", responseDescription = "The stock take")
    public Response start(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, TakeRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var take = startStockTake.start(request.toCommand());
            return Answer.created(Api.ROOT + "/stock-takes/" + take.number(), view(take.number()));
        });
    }

    @GET
    @Path("{number}")
    @APIResponseSchema(value = TakeView.class, responseCode = "200", responseDescription = "The stock take")
    public Response show(@RestPath String number, Request request) {
        return tagged.answer(request, view(asked(Permission.VIEW_STOCK, number)));
    }

    @POST
    @Path("{number}/counts")
    @APIResponseSchema(value = TakeView.class, responseCode = "200", responseDescription = "The stock take afterwards")
    public Response enter(
            @RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri, CountsRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var take = asked(Permission.ADJUST_STOCK, number);
            enterCounts.enter(take, request.roundOrFirst(), request.counted());
            return Answer.ok(view(take));
        });
    }

    @POST
    @Path("{number}/approve")
    @APIResponseSchema(value = TakeView.class, responseCode = "200", responseDescription = "The stock take afterwards")
    public Response approve(@RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return end(number, key, uri, true);
    }

    @POST
    @Path("{number}/call-off")
    @APIResponseSchema(value = TakeView.class, responseCode = "200", responseDescription = "The stock take afterwards")
    public Response callOff(@RestPath String number, @RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return end(number, key, uri, false);
    }

    private Response end(String number, String key, UriInfo uri, boolean approved) {
        return onceOnly.answer(uri, key, approved, () -> {
            var take = asked(Permission.MANAGE_WAREHOUSES, number);
            endStockTake.end(take, approved);
            return Answer.ok(view(take));
        });
    }

    private TakeView view(StockTakeNumber number) {
        return TakeView.of(showStockTake.show(number));
    }

    /** Who may not is not told what cannot be a number. */
    private StockTakeNumber asked(Permission permission, String number) {
        current.require(permission);
        return Paths.named("stock-take", number, StockTakeNumber::new);
    }
}
