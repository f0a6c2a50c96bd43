package id.laris.web.order;

import id.laris.application.order.OrderDetails;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shipping.Packing;
import id.laris.domain.audit.Masked;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shipping.ServiceCode;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.stock.Hold;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.OfficeWords;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays an order out as a sheet. */
@Singleton
class OrderSheets {
    /** Money that people see before the shop's programs do. */
    private static final Set<PaymentMethod> SEEN_BY_STAFF = EnumSet.of(
            PaymentMethod.BANK_TRANSFER, PaymentMethod.CASH_ON_DELIVERY, PaymentMethod.CASH, PaymentMethod.ON_INVOICE);

    private final OrderStory story;
    private final OfficeWords words;
    private final Visitor visitor;
    private final ShopSettings settings;

    OrderSheets(OrderStory story, OfficeWords words, Visitor visitor, ShopSettings settings) {
        this.story = story;
        this.words = words;
        this.visitor = visitor;
        this.settings = settings;
    }

    OrderSheet of(OrderDetails details) {
        var order = details.order();
        var payment = details.payment();
        var isClear = details.showsPeople();
        var lines = order.lines().stream().collect(Collectors.toMap(OrderLine::sku, Function.identity()));
        return new OrderSheet(
                order.number().value(),
                order.tab(),
                order.payment(),
                order.fulfilment(),
                order.channel(),
                order.method(),
                order.placedAt(),
                next(details),
                order.buyer().map(buyer -> buyer(buyer, isClear)).orElse(null),
                order.shipTo().map(address -> address(address, isClear)).orElse(null),
                order.service().equals(ServiceCode.PICK_UP)
                        ? ""
                        : order.service().value(),
                isClear || order.note().isEmpty() ? order.note() : Masked.text(),
                order.lines().stream().map(line -> line(line, details.holds())).toList(),
                Formats.text(order.totals().goods()),
                Formats.text(order.totals().shipping()),
                Formats.text(order.totals().tax()),
                order.totals().taxName(),
                !order.totals().taxIncluded(),
                Formats.text(order.totals().total()),
                payment.attempts().stream().map(OrderSheets::attempted).toList(),
                Formats.text(payment.captured()),
                payment.relieved().isPositive() ? Formats.text(payment.relieved()) : "",
                payment.relieved().isPositive() && payment.due().isZero(),
                isShort(order, payment) ? Formats.text(payment.missing()) : "",
                payment.refunded().isPositive() ? Formats.text(payment.refunded()) : "",
                asked(order, payment),
                payment.refunds().stream().map(this::goingBack).toList(),
                parcels(details.shipments(), lines),
                benches(details, lines),
                story.tell(details.timeline()),
                order.fulfilment() == FulfilmentState.UNFULFILLED
                        && order.state() != OrderState.CANCELLED
                        && order.state() != OrderState.COMPLETED,
                isClear ? settings.orderUrl(order.number().value(), details.token()) : null,
                isClear,
                details.receivable().orElse(null),
                order.underReview() && order.state() != OrderState.CANCELLED);
    }

    private static OrderSheet.Buyer buyer(Contact buyer, boolean isClear) {
        return isClear
                ? new OrderSheet.Buyer(
                        buyer.name(), buyer.email().value(), buyer.phone().value())
                : new OrderSheet.Buyer(
                        Masked.name(buyer.name()), Masked.email(buyer.email()), Masked.phone(buyer.phone()));
    }

    private static boolean isShort(Order order, Payment payment) {
        return payment.isShort()
                || payment.relieved().isPositive()
                        && order.awaitsMoney()
                        && payment.missing().isPositive();
    }

    private static boolean isForStaff(Refund refund) {
        return refund.state() == Refund.State.DUE || refund.state() == Refund.State.REFUSED;
    }

    private String next(OrderDetails details) {
        var say = words.in(OfficeOrderMessages.class);
        var order = details.order();
        if (details.payment().refunds().stream().anyMatch(OrderSheets::isForStaff)) return say.next_refund();
        return switch (order.tab()) {
            case CANCELLED -> say.next_cancelled();
            case COMPLETED -> say.next_done();
            case AWAITING_PAYMENT -> {
                var amount = Formats.text(details.payment()
                        .open()
                        .map(Attempt::asked)
                        .orElse(order.totals().total()));
                yield order.payBefore()
                        .map(limit -> say.next_pay(amount, Formats.moment(limit, visitor.getLocale())))
                        .orElseGet(() -> say.next_pay_no_limit(amount));
            }
            case READY_TO_PROCESS -> {
                var waiting = (int) details.shipments().stream()
                        .filter(s -> s.state() == Shipment.State.PACKED)
                        .count();
                yield waiting == 0 ? say.next_pack() : say.next_hand_over(waiting);
            }
            case SHIPPED -> {
                if (order.fulfilment() != FulfilmentState.DELIVERED) yield say.next_travel();
                if (!order.payment().isSettled()) yield say.next_collect();
                var day = order.deliveredAt().orElse(order.placedAt()).plus(settings.completeAfter());
                yield say.next_complete(Formats.day(day, visitor.getLocale()));
            }
        };
    }

    /** A late transfer may be recorded for an order that expired; one that somebody cancelled takes no money. */
    private static Long asked(Order order, Payment payment) {
        if (order.payment().isSettled() || order.state() == OrderState.CANCELLED && !order.isExpired()) return null;
        return payment.attempts().stream()
                .filter(a -> SEEN_BY_STAFF.contains(a.method()) && a.state() != AttemptState.PAID)
                .reduce((first, second) -> second)
                .map(a -> a.asked().minorUnits())
                .orElse(null);
    }

    private static OrderSheet.Address address(PostalAddress to, boolean isClear) {
        var village = to.village();
        return new OrderSheet.Address(
                isClear ? to.recipient() : Masked.name(to.recipient()),
                isClear ? to.phone().value() : Masked.phone(to.phone()),
                isClear ? to.street() : Masked.text(),
                String.join(", ", village.village(), village.district(), village.regency(), village.province()),
                to.postalCode());
    }

    private static OrderSheet.Line line(OrderLine line, List<Hold> holds) {
        return new OrderSheet.Line(
                line.productSlug(),
                line.title(),
                line.optionText(),
                line.sku().value(),
                Formats.text(line.unitPrice()),
                line.quantity().value(),
                line.shipped().value(),
                Formats.text(line.total()),
                holds.stream()
                        .filter(hold -> hold.sku().equals(line.sku()))
                        .map(hold -> new OrderSheet.Held(
                                hold.warehouse().value(), hold.quantity().value()))
                        .toList());
    }

    private static OrderSheet.Attempted attempted(Attempt attempt) {
        return new OrderSheet.Attempted(
                attempt.method(),
                attempt.state(),
                Formats.text(attempt.asked()),
                attempt.arrived()
                        .filter(arrived -> !arrived.equals(attempt.asked()))
                        .map(Formats::text)
                        .orElse(""),
                attempt.startedAt(),
                attempt.provider(),
                attempt.reference().orElse(""));
    }

    private OrderSheet.GoingBack goingBack(Refund refund) {
        var reason = OrderStory.reason(refund.reason(), words.in(OfficeStoryMessages.class));
        return new OrderSheet.GoingBack(
                refund.id().toString(), Formats.text(refund.amount()), reason, refund.state(), refund.at());
    }

    private static List<OrderSheet.Parcel> parcels(List<Shipment> shipments, Map<Sku, OrderLine> lines) {
        var parcels = new ArrayList<OrderSheet.Parcel>();
        for (var shipment : shipments)
            parcels.add(new OrderSheet.Parcel(
                    shipment.id().toString(),
                    parcels.size() + 1,
                    shipment.warehouse().value(),
                    shipment.state(),
                    shipment.courier(),
                    shipment.trackingNumber(),
                    shipment.pieces().entrySet().stream()
                            .map(p -> piece(p.getKey(), p.getValue(), lines))
                            .toList(),
                    shipment.track()));
        return parcels;
    }

    /** Only an order that is ready can be packed, though stock is held before. */
    private static List<OrderSheet.Bench> benches(OrderDetails details, Map<Sku, OrderLine> lines) {
        if (details.order().state() != OrderState.CONFIRMED) return List.of();
        return Packing.unpacked(details.holds(), details.shipments()).stream()
                .collect(Collectors.groupingBy(Hold::warehouse, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(bench -> new OrderSheet.Bench(
                        bench.getKey().value(),
                        bench.getValue().stream()
                                .map(h -> piece(h.sku(), h.quantity(), lines))
                                .toList()))
                .toList();
    }

    private static OrderSheet.Piece piece(Sku sku, Quantity pieces, Map<Sku, OrderLine> lines) {
        var line = lines.get(sku);
        return new OrderSheet.Piece(
                sku.value(), line == null ? "" : line.title(), line == null ? "" : line.optionText(), pieces.value());
    }
}
