package id.laris.rest.api.order;

import id.laris.application.order.CheckoutForm;
import id.laris.application.order.PlaceOrder;
import id.laris.domain.order.Channel;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrderRequest", description = "Either `cart`, or `lines` and `channel` for a sale by staff")
record OrderRequest(
        @Schema(description = "Id of the cart; it is closed by the order")
        String cart,

        @Schema(description = "Goods of a phone or counter sale, at today's prices")
        List<LineRequest> lines,

        @Schema(
                description = "PHONE or COUNTER for a sale by staff",
                enumeration = {"PHONE", "COUNTER"})
        String channel,

        @Schema(examples = "Sari Dewi") String name,
        @Schema(examples = "sari@contoh.id") String email,
        @Schema(examples = "0812 0000 1111") String phone,

        @Schema(description = "Who gets the parcel; the buyer when absent")
        String recipient,

        @Schema(description = "The buyer's when absent") String recipientPhone,
        @Schema(examples = "Jl. Setiabudi 10 RT 02/03") String street,

        @Schema(description = "Kemendagri code of the village, see /regions", examples = "32.73.01.1001")
        String village,

        @Schema(examples = "40153") String postalCode,

        @Schema(description = "`service` of a shipping option, or PICK-UP", examples = "REG")
        String shippingOption,

        @Schema(
                enumeration = {
                    "BANK_TRANSFER",
                    "VIRTUAL_ACCOUNT",
                    "CARD",
                    "EWALLET",
                    "QRIS",
                    "PAYPAL",
                    "CASH_ON_DELIVERY",
                    "CASH",
                    "ON_INVOICE"
                })
        String paymentMethod,

        @Schema(
                description =
                        "One of the method's `paymentChannels`; the first, or chosen at the provider's page, when absent",
                examples = "bca")
        String paymentChannel,

        @Schema(description = "For the shop, at most 500 characters")
        String note,

        @Schema(
                description = "Of the messages to the buyer; that of Accept-Language when absent",
                enumeration = {"id", "en"})
        String language)
        implements JsonRequest {
    @Schema(name = "OrderLineRequest")
    record LineRequest(
            @Schema(examples = "KAOS-HITAM-L") String sku,
            @Schema(examples = "2") Long quantity) {}

    PlaceOrder.Command toCommand(Language ofCaller, String idempotencyKey) {
        var fromCart = Asked.text(cart);
        if (fromCart.isPresent() && lines != null) throw new Invalid("lines", lines.size(), "either a cart or lines");
        return new PlaceOrder.Command(
                fromCart.orElse(null),
                fromCart.isPresent() ? new TreeMap<>() : pieces(),
                fromCart.isPresent() ? channelOfCart() : channelOfStaff(),
                form(),
                Asked.choice("language", language, Language.class).orElse(ofCaller),
                Optional.ofNullable(idempotencyKey));
    }

    private CheckoutForm form() {
        return new CheckoutForm(
                name,
                email,
                phone,
                recipient,
                recipientPhone,
                street,
                village,
                postalCode,
                shippingOption,
                paymentMethod,
                paymentChannel,
                note);
    }

    private Channel channelOfCart() {
        Asked.choice("channel", channel, Channel.class)
                .filter(c -> c != Channel.API && c != Channel.WEB)
                .ifPresent(c -> {
                    throw new Invalid("channel", c, "lines instead of a cart for PHONE and COUNTER");
                });
        return Channel.API;
    }

    private Channel channelOfStaff() {
        return Asked.choice("channel", channel, Channel.class)
                .filter(c -> c == Channel.PHONE || c == Channel.COUNTER)
                .orElseThrow(() -> new Invalid("channel", channel, "PHONE or COUNTER"));
    }

    private SortedMap<Sku, Quantity> pieces() {
        if (lines == null || lines.isEmpty()) throw new Invalid("lines", null, "a cart or at least one line");
        var pieces = new TreeMap<Sku, Quantity>();
        for (var line : lines) {
            if (line == null || line.quantity() == null) throw new Invalid("quantity", null, "1 to " + Quantity.MOST);
            if (pieces.put(new Sku(line.sku()), Quantity.atLeastOne(line.quantity())) != null)
                throw new Invalid("lines", line.sku(), "each SKU once");
        }
        return pieces;
    }
}
