package id.laris.rest.api.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.ChangeWarehouse;
import id.laris.application.stock.ListWarehouses;
import id.laris.application.stock.OpenWarehouse;
import id.laris.application.stock.ShowWarehouse;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import id.laris.rest.api.stock.WarehouseView.WarehouseRequest;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(WarehouseResource.PATH)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Warehouses")
class WarehouseResource {
    static final String PATH = Api.ROOT + "/warehouses";

    private final ListWarehouses listWarehouses;
    private final ShowWarehouse showWarehouse;
    private final OpenWarehouse openWarehouse;
    private final ChangeWarehouse changeWarehouse;
    private final OnceOnly onceOnly;
    private final Tagged tagged;
    private final CurrentActor actor;

    WarehouseResource(
            ListWarehouses listWarehouses,
            ShowWarehouse showWarehouse,
            OpenWarehouse openWarehouse,
            ChangeWarehouse changeWarehouse,
            OnceOnly onceOnly,
            Tagged tagged,
            CurrentActor actor) {
        this.actor = actor;
        this.listWarehouses = listWarehouses;
        this.showWarehouse = showWarehouse;
        this.openWarehouse = openWarehouse;
        this.changeWarehouse = changeWarehouse;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "The warehouses")
    public PageView<WarehouseView> list() {
        return PageView.of(listWarehouses.list(), WarehouseView::of);
    }

    @POST
    @APIResponseSchema(value = WarehouseView.class, responseCode = "201", responseDescription = "The warehouse")
    public Response open(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, WarehouseRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var opened =
                    openWarehouse.open(new OpenWarehouse.Command(new WarehouseCode(request.code()), request.terms()));
            return Answer.created(PATH + "/" + opened.code(), WarehouseView.of(opened));
        });
    }

    @GET
    @Path("{code}")
    @APIResponseSchema(value = WarehouseView.class, responseCode = "200", responseDescription = "The warehouse")
    public Response show(@RestPath String code, Request request) {
        actor.require(Permission.VIEW_STOCK);
        var warehouse = showWarehouse.show(named(code)).warehouse();
        return tagged.answer(request, warehouse.version(), WarehouseView.of(warehouse));
    }

    @PUT
    @Path("{code}")
    @APIResponseSchema(
            value = WarehouseView.class,
            responseCode = "200",
            responseDescription = "The warehouse afterwards")
    public Response change(
            @RestPath String code, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, WarehouseRequest request) {
        if (request.code() != null && !request.code().equals(code))
            throw new Invalid("code", request.code(), "the code in the address");
        var changed = changeWarehouse.change(
                new ChangeWarehouse.Command(named(code), request.terms(), Tagged.versionSeen(ifMatch)));
        return tagged.answer(changed.version(), WarehouseView.of(changed));
    }

    static WarehouseCode named(String code) {
        return Paths.named("warehouse", code, WarehouseCode::new);
    }
}
