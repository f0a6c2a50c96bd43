package id.laris.rest.api.cart;

import id.laris.application.cart.AcceptCartChanges;
import id.laris.application.cart.CartView;
import id.laris.application.cart.OpenCart;
import id.laris.application.cart.PutInCart;
import id.laris.application.cart.ShowCart;
import id.laris.application.cart.TakeFromCart;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

@Path(Api.ROOT + "/carts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
class CartResource {
    @Schema(name = "CartLineRequest")
    record LineRequest(
            @Schema(description = "1 to 999; replaces what was there", examples = "2")
            Long quantity) implements JsonRequest {
        Quantity pieces() {
            if (quantity == null) throw new Invalid("quantity", null, "1 to 999");
            return Quantity.atLeastOne(quantity);
        }
    }

    private final OpenCart openCart;
    private final ShowCart showCart;
    private final PutInCart putInCart;
    private final TakeFromCart takeFromCart;
    private final AcceptCartChanges acceptCartChanges;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    CartResource(
            OpenCart openCart,
            ShowCart showCart,
            PutInCart putInCart,
            TakeFromCart takeFromCart,
            AcceptCartChanges acceptCartChanges,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.openCart = openCart;
        this.showCart = showCart;
        this.putInCart = putInCart;
        this.takeFromCart = takeFromCart;
        this.acceptCartChanges = acceptCartChanges;
        this.onceOnly = onceOnly;
        this.tagged = tagged;
    }

    /** Whoever knows the key of an earlier request gets that cart: a key that others may guess is refused. */
    @POST
    @APIResponseSchema(
            value = CartJson.class,
            responseCode = "201",
            responseDescription = "The cart; `Location` names it")
    public Response open(@RestHeader(OnceOnly.HEADER) String key, UriInfo uri) {
        return onceOnly.answer(uri, OnceOnly.hardToGuess(key), List.of(), () -> {
            var cart = CartJson.of(openCart.open());
            return OnceOnly.Answer.created(Api.ROOT + "/carts/" + cart.id(), cart);
        });
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(value = CartJson.class, responseCode = "200", responseDescription = "The cart")
    public Response show(@RestPath String id, Request request) {
        var cart = showCart.show(id);
        return tagged.answer(request, cart.version(), CartJson.of(cart));
    }

    @PUT
    @Path("{id}/lines/{sku}")
    @APIResponseSchema(value = CartJson.class, responseCode = "200", responseDescription = "The cart afterwards")
    public Response put(
            @RestPath String id,
            @RestPath String sku,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            LineRequest request) {
        return changed(putInCart.put(id, Paths.sku(sku), request.pieces(), Tagged.versionSeen(ifMatch)));
    }

    @DELETE
    @Path("{id}/lines/{sku}")
    @APIResponseSchema(value = CartJson.class, responseCode = "200", responseDescription = "The cart afterwards")
    public Response take(@RestPath String id, @RestPath String sku, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(takeFromCart.take(id, Paths.sku(sku), Tagged.versionSeen(ifMatch)));
    }

    @POST
    @Path("{id}/accepted-changes")
    @APIResponseSchema(value = CartJson.class, responseCode = "200", responseDescription = "The cart afterwards")
    public Response accept(@RestPath String id) {
        return changed(acceptCartChanges.accept(id));
    }

    private Response changed(CartView cart) {
        return tagged.answer(cart.version(), CartJson.of(cart));
    }
}
