package id.laris.rest.api.purchasing;

import id.laris.application.purchasing.AddSupplier;
import id.laris.application.purchasing.ChangeSupplier;
import id.laris.application.purchasing.ListSuppliers;
import id.laris.application.purchasing.PutPrices;
import id.laris.application.purchasing.RemovePrice;
import id.laris.application.purchasing.ShowSupplier;
import id.laris.domain.purchasing.SupplierId;
import id.laris.rest.api.purchasing.SupplierJson.FileView;
import id.laris.rest.api.purchasing.SupplierJson.PricesRequest;
import id.laris.rest.api.purchasing.SupplierJson.SupplierRequest;
import id.laris.rest.api.purchasing.SupplierJson.SupplierView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.OnceOnly.Answer;
import id.laris.rest.api.shared.PageView;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path(Api.ROOT + "/suppliers")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Purchasing")
class SupplierResource {
    private final ListSuppliers listSuppliers;
    private final ShowSupplier showSupplier;
    private final AddSupplier addSupplier;
    private final ChangeSupplier changeSupplier;
    private final PutPrices putPrices;
    private final RemovePrice removePrice;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    SupplierResource(
            ListSuppliers listSuppliers,
            ShowSupplier showSupplier,
            AddSupplier addSupplier,
            ChangeSupplier changeSupplier,
            PutPrices putPrices,
            RemovePrice removePrice,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.listSuppliers = listSuppliers;
        this.showSupplier = showSupplier;
        this.addSupplier = addSupplier;
        this.changeSupplier = changeSupplier;
        this.putPrices = putPrices;
        this.removePrice = removePrice;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    @GET
    @APIResponse(responseCode = "200", description = "Suppliers by name")
    public PageView<SupplierView> list(
            @RestQuery @Parameter(description = "Part of a name", example = "kain") String q,
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @Parameter(description = "1 to 500, 50 when absent", example = "50") String limit) {
        return PageView.of(
                listSuppliers.list(Asked.text(q).orElse(""), Asked.text(cursor), Asked.number("limit", limit, 50)),
                SupplierView::of);
    }

    @POST
    @APIResponseSchema(value = FileView.class, responseCode = "201", responseDescription = "The supplier")
    public Response add(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri, SupplierRequest request) {
        return onceOnly.answer(uri, key, request, () -> {
            var id = addSupplier.add(request.form());
            return Answer.created(Api.ROOT + "/suppliers/" + id, FileView.of(showSupplier.show(id)));
        });
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(
            value = FileView.class,
            responseCode = "200",
            responseDescription = "The supplier and its prices")
    public Response show(@RestPath String id, Request request) {
        var file = showSupplier.show(supplier(id));
        return tagged.answer(request, file.supplier().version(), FileView.of(file));
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(value = FileView.class, responseCode = "200", responseDescription = "The supplier as it is now")
    public Response change(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, SupplierRequest request) {
        changeSupplier.change(new ChangeSupplier.Command(supplier(id), Tagged.versionSeen(ifMatch), request.form()));
        return now(id);
    }

    @PUT
    @Path("{id}/prices")
    @APIResponseSchema(
            value = FileView.class,
            responseCode = "200",
            responseDescription = "The supplier and its prices")
    public Response put(@RestPath String id, PricesRequest request) {
        var supplier = supplier(id);
        putPrices.put(new PutPrices.Command(supplier, request.of(supplier)));
        return now(id);
    }

    @DELETE
    @Path("{id}/prices/{sku}/{day}")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@RestPath String id, @RestPath String sku, @RestPath String day) {
        removePrice.remove(new RemovePrice.Command(
                supplier(id), Paths.sku(sku), Paths.named("price", day, name -> SupplierJson.day("validFrom", name))));
    }

    private Response now(String id) {
        var file = showSupplier.show(supplier(id));
        return tagged.answer(file.supplier().version(), FileView.of(file));
    }

    private static SupplierId supplier(String id) {
        return new SupplierId(Paths.uuid("supplier", id));
    }
}
