package id.laris.rest.api.cart;

import id.laris.application.order.CheckoutForm;
import id.laris.application.order.OfferPayment;
import id.laris.application.order.QuoteCart;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Totals;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import id.laris.domain.shipping.ServiceCode;
import id.laris.rest.api.order.TotalsView;
import id.laris.rest.api.shared.Api;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.RefusalTexts;
import id.laris.rest.api.shipping.ShippingOptionView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a cart costs, how it can be shipped, and how it can be paid. */
@Path(Api.ROOT + "/carts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Carts")
class QuoteResource {
    @Schema(
            name = "ShippingOptionsRequest",
            description = "Where it goes; and, as far as they are known, who buys and what else the order will say")
    record ShippingOptionsRequest(
            @Schema(description = "Code of the village, or of a larger region", examples = "32.73.01.1001")
            String village,

            @Schema(description = "To see the totals with this one; the cheapest when absent", examples = "REG")
            String shippingOption,

            @Schema(
                    nullable = true,
                    description = "Ways to pay are weighed by the buyer and the address once all of it is there")
            String name,

            @Schema(nullable = true) String email,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String recipient,
            @Schema(nullable = true) String recipientPhone,
            @Schema(nullable = true) String street,
            @Schema(nullable = true) String postalCode)
            implements JsonRequest {
        /** As the order would say it. */
        CheckoutForm form() {
            return new CheckoutForm(
                    name, email, phone, recipient, recipientPhone, street, village, postalCode, shippingOption, "", "");
        }
    }

    @Schema(name = "RefusedMethod")
    record RefusedMethodView(
            PaymentMethod method,

            @Schema(description = "What an order would be refused with", examples = "pay-first")
            String code,

            @Schema(description = "Why, in the caller's language")
            String detail) {}

    @Schema(name = "ShippingOptions")
    record ShippingOptionsView(
            @Schema(description = "Cheapest first; empty when nobody delivers there")
            List<ShippingOptionView> options,

            @Schema(description = "The one the totals count with", nullable = true)
            String chosen,

            @Schema(description = "Null for an empty cart", nullable = true)
            TotalsView totals,

            @Schema(description = "Those that can be chosen")
            List<PaymentMethod> paymentMethods,

            @Schema(description = "Banks and wallets to choose from within a method, by method")
            Map<PaymentMethod, List<String>> paymentChannels,

            @Schema(description = "Those that cannot be chosen by this buyer, for that address or sum, and why")
            List<RefusedMethodView> refusedMethods) {}

    private final QuoteCart quoteCart;
    private final OfferPayment offerPayment;
    private final RefusalTexts texts;

    QuoteResource(QuoteCart quoteCart, OfferPayment offerPayment, RefusalTexts texts) {
        this.quoteCart = quoteCart;
        this.offerPayment = offerPayment;
        this.texts = texts;
    }

    @POST
    @Path("{id}/shipping-options")
    @APIResponseSchema(
            value = ShippingOptionsView.class,
            responseCode = "200",
            responseDescription = "Options, totals and ways to pay")
    public ShippingOptionsView shippingOptions(
            @RestPath String id, @Context HttpHeaders caller, ShippingOptionsRequest request) {
        var quote = quoteCart.quote(
                id,
                Asked.text(request.village()).map(RegionCode::new),
                Asked.text(request.shippingOption()).map(ServiceCode::new));
        var total = quote.totals().map(Totals::total).orElse(Money.rupiah(0));
        var offer = offerPayment.offer(Channel.API, request.form(), total);
        return new ShippingOptionsView(
                quote.options().stream().map(ShippingOptionView::of).toList(),
                quote.chosen().map(o -> o.service().value()).orElse(null),
                quote.totals().map(TotalsView::of).orElse(null),
                offer.methods(),
                channels(offer.ways()),
                refused(offer, caller));
    }

    private static Map<PaymentMethod, List<String>> channels(List<PaymentWay> ways) {
        var channels = new EnumMap<PaymentMethod, List<String>>(PaymentMethod.class);
        for (var way : ways)
            way.channel().ifPresent(channel -> channels.computeIfAbsent(way.method(), none -> new ArrayList<>())
                    .add(channel.code()));
        return channels;
    }

    private List<RefusedMethodView> refused(OfferPayment.Offer offer, HttpHeaders caller) {
        return offer.refused().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(no ->
                        new RefusedMethodView(no.getKey(), no.getValue().code(), texts.detail(no.getValue(), caller)))
                .toList();
    }
}
