package id.laris.rest.api.order;

import id.laris.domain.audit.Masked;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Order")
public record OrderView(
        @Schema(examples = "LR-000123") String number,

        @Schema(enumeration = {"WEB", "API", "PHONE", "COUNTER", "EXCHANGE"})
        String channel,

        @Schema(enumeration = {"PLACED", "CONFIRMED", "COMPLETED", "CANCELLED"})
        String state,

        @Schema(enumeration = {"PENDING", "AUTHORISED", "PAID", "PARTIALLY_REFUNDED", "REFUNDED", "FAILED", "EXPIRED"})
        String payment,

        @Schema(enumeration = {"UNFULFILLED", "PARTLY_SHIPPED", "SHIPPED", "DELIVERED", "RETURNED"})
        String fulfilment,

        @Schema(
                description = "Where staff look for it",
                enumeration = {"AWAITING_PAYMENT", "READY_TO_PROCESS", "SHIPPED", "COMPLETED", "CANCELLED"})
        String tab,

        @Schema(
                description =
                        "Null for a counter sale. Masked, as address and note, for keys that neither process this order while it is under way nor may export personal data",
                nullable = true)
        BuyerView buyer,

        @Schema(description = "Null when the goods are picked up", nullable = true)
        AddressView shipTo,

        List<LineView> lines,
        String shippingOption,
        String paymentMethod,
        TotalsView totals,
        Instant placedAt,

        @Schema(description = "Unpaid by then, the order expires", nullable = true)
        Instant payBefore,

        @Schema(nullable = true) Instant deliveredAt,
        String note) {
    @Schema(name = "Buyer")
    record BuyerView(String name, String email, String phone) {
        static BuyerView of(Contact contact, boolean clear) {
            return clear
                    ? new BuyerView(
                            contact.name(),
                            contact.email().value(),
                            contact.phone().value())
                    : new BuyerView(
                            Masked.name(contact.name()), Masked.email(contact.email()), Masked.phone(contact.phone()));
        }
    }

    @Schema(name = "Address")
    record AddressView(
            String recipient,
            String phone,
            String street,

            @Schema(description = "Kemendagri code", examples = "32.73.01.1001")
            String villageCode,

            String village,
            String district,
            String regency,
            String province,
            String postalCode) {
        static AddressView of(PostalAddress address, boolean clear) {
            return new AddressView(
                    clear ? address.recipient() : Masked.name(address.recipient()),
                    clear ? address.phone().value() : Masked.phone(address.phone()),
                    clear ? address.street() : Masked.text(),
                    address.village().code().value(),
                    address.village().village(),
                    address.village().district(),
                    address.village().regency(),
                    address.village().province(),
                    address.postalCode());
        }
    }

    @Schema(name = "OrderLine")
    record LineView(
            String sku,
            String product,
            String title,
            String options,
            MoneyView price,
            int quantity,
            int shipped,
            MoneyView total,
            @Schema(description = "Contained in the total") MoneyView tax) {
        static LineView of(OrderLine line) {
            return new LineView(
                    line.sku().value(),
                    line.productSlug(),
                    line.title(),
                    line.optionText(),
                    MoneyView.of(line.unitPrice()),
                    line.quantity().value(),
                    line.shipped().value(),
                    MoneyView.of(line.total()),
                    MoneyView.of(line.tax()));
        }
    }

    /** @param clear whether people stand in it as they are; else they are masked */
    public static OrderView of(Order order, boolean clear) {
        return new OrderView(
                order.number().value(),
                order.channel().name(),
                order.state().name(),
                order.payment().name(),
                order.fulfilment().name(),
                order.tab().name(),
                order.buyer().map(buyer -> BuyerView.of(buyer, clear)).orElse(null),
                order.shipTo().map(address -> AddressView.of(address, clear)).orElse(null),
                order.lines().stream().map(LineView::of).toList(),
                order.service().value(),
                order.method().name(),
                TotalsView.of(order.totals()),
                order.placedAt(),
                order.payBefore().orElse(null),
                order.deliveredAt().orElse(null),
                clear || order.note().isEmpty() ? order.note() : Masked.text());
    }
}
