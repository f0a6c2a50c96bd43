package id.laris.rest.api.cart;

import id.laris.application.cart.AcceptCartChanges;
import id.laris.application.cart.CartView;
import id.laris.application.cart.OpenCart;
import id.laris.application.cart.PutInCart;
import id.laris.application.cart.ShowCart;
import id.laris.application.cart.TakeFromCart;
import id.laris.application.order.QuoteCart;
import id.laris.application.payment.PaymentOffers;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shipping.ServiceCode;
import id.laris.rest.api.order.TotalsView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.OnceOnly;
import id.laris.rest.api.shared.Paths;
import id.laris.rest.api.shared.Tagged;
import id.laris.rest.api.shipping.ShippingOptionView;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    @Schema(name = "ShippingOptionsRequest")
    record ShippingOptionsRequest(
            @Schema(description = "Code of the village, or of a larger region", examples = "32.73.01.1001")
            String village,

            @Schema(description = "To see the totals with this one; the cheapest when absent", examples = "REG")
            String shippingOption)
            implements JsonRequest {}

    @Schema(name = "ShippingOptions")
    record ShippingOptionsView(
            @Schema(description = "Cheapest first; empty when nobody delivers there")
            List<ShippingOptionView> options,

            @Schema(description = "The one the totals count with", nullable = true)
            String chosen,

            @Schema(description = "Null for an empty cart", nullable = true)
            TotalsView totals,

            List<PaymentMethod> paymentMethods,

            @Schema(description = "Banks and wallets to choose from within a method, by method")
            Map<PaymentMethod, List<String>> paymentChannels) {}

    private final OpenCart openCart;
    private final ShowCart showCart;
    private final PutInCart putInCart;
    private final TakeFromCart takeFromCart;
    private final AcceptCartChanges acceptCartChanges;
    private final QuoteCart quoteCart;
    private final PaymentOffers paymentOffers;
    private final OnceOnly onceOnly;
    private final Tagged tagged;

    CartResource(
            OpenCart openCart,
            ShowCart showCart,
            PutInCart putInCart,
            TakeFromCart takeFromCart,
            AcceptCartChanges acceptCartChanges,
            QuoteCart quoteCart,
            PaymentOffers paymentOffers,
            OnceOnly onceOnly,
            Tagged tagged) {
        this.openCart = openCart;
        this.showCart = showCart;
        this.putInCart = putInCart;
        this.takeFromCart = takeFromCart;
        this.acceptCartChanges = acceptCartChanges;
        this.quoteCart = quoteCart;
        this.paymentOffers = paymentOffers;
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

    @POST
    @Path("{id}/shipping-options")
    @APIResponseSchema(
            value = ShippingOptionsView.class,
            responseCode = "200",
            responseDescription = "Options and totals")
    public ShippingOptionsView shippingOptions(@RestPath String id, ShippingOptionsRequest request) {
        var quote = quoteCart.quote(
                id,
                Asked.text(request.village()).map(RegionCode::new),
                Asked.text(request.shippingOption()).map(ServiceCode::new));
        return new ShippingOptionsView(
                quote.options().stream().map(ShippingOptionView::of).toList(),
                quote.chosen().map(o -> o.service().value()).orElse(null),
                quote.totals().map(TotalsView::of).orElse(null),
                paymentOffers.offered(Channel.API),
                channels());
    }

    private Map<PaymentMethod, List<String>> channels() {
        var channels = new EnumMap<PaymentMethod, List<String>>(PaymentMethod.class);
        for (var way : paymentOffers.ways(Channel.API))
            way.channel().ifPresent(channel -> channels.computeIfAbsent(way.method(), none -> new ArrayList<>())
                    .add(channel.code()));
        return channels;
    }
}
