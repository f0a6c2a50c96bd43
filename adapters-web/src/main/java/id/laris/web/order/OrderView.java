package id.laris.web.order;

import id.laris.application.order.OrderDetails;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentChannel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.terms.Receivable;
import id.laris.web.shared.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An order as its buyer follows it.
 *
 * @param state what the page's heading says
 * @param steps how far it is: placed, paid, shipped, received; empty for a cancelled one
 * @param payment what there is to pay and how; null when nothing is
 * @param mayReceive "pesanan diterima" makes sense now
 * @param tax within the total, shown as a sum of its own where prices come without it; null when none is charged
 * @param relieved what of the total need not be paid any more; null when nothing is
 * @param due the total without it
 * @param invoiced whether there are papers to look at, or soon will be
 * @param held somebody looks at it first
 * @param mayReturn the goods arrived: there is a page to return some of them, or to follow that
 */
record OrderView(
        String number,
        String token,
        Instant placedAt,
        String state,
        List<Step> steps,
        Pay payment,
        List<Parcel> parcels,
        List<Happening> happenings,
        List<Line> lines,
        String goods,
        String shipping,
        String total,
        String relieved,
        String due,
        String tax,
        boolean taxOnTop,
        String method,
        String service,
        List<String> address,
        String note,
        boolean mayCancel,
        boolean mayReceive,
        boolean invoiced,
        boolean mayReturn,
        boolean held) {
    /** @param state {@code done}, {@code now} or empty */
    record Step(String name, String state) {}

    /**
     * @param amount what is to be paid, exactly
     * @param amountBegin the amount without its last three digits, which make a transfer unique
     * @param plain the amount as digits, to be copied
     * @param state of the attempt; null when none was started
     * @param channel of the open attempt; null when it has none
     * @param terms of an order on invoice that nobody pays just now; null for all others
     * @param others other ways to pay this order
     */
    record Pay(
            String method,
            String channel,
            String received,
            String amount,
            String amountBegin,
            String amountEnd,
            String plain,
            String state,
            Instant until,
            PayHow how,
            boolean onDelivery,
            Terms terms,
            List<PayWays.PayBy> others) {
        /** The way that is being paid by, as a form names it. */
        public String getWay() {
            return channel == null ? method : method + "." + channel;
        }

        /** What paid so far cannot pay the rest. */
        public boolean isToChoose() {
            return method.equals(PaymentMethod.EXCHANGE.name()) || method.equals(PaymentMethod.STORE_CREDIT.name());
        }
    }

    /** @param dueOn null until its invoice is written @param days to pay from then on */
    record Terms(LocalDate dueOn, int days, boolean overdue) {}

    record Parcel(
            int no, String courier, String tracking, String state, List<Shipment.TrackEvent> track, List<Line> lines) {}

    /** @param more a detail to show beside it; empty without */
    record Happening(String type, Instant at, String mood, String more) {}

    record Line(String title, String options, String slug, int quantity, String price, String total) {}

    private static final Set<String> SHOWN = Set.of(
            "order.placed",
            "order.confirmed",
            "order.cancelled",
            "order.expired",
            "order.completed",
            "payment.received",
            "payment.fell-short",
            "payment.ended",
            "payment.refund-promised",
            "payment.refund-sent",
            "payment.relieved",
            "shipping.parcel-packed",
            "shipping.parcel-shipped",
            "shipping.parcel-delivered",
            "return.requested",
            "return.asked-back",
            "return.approved",
            "return.rejected",
            "return.goods-sent",
            "return.received",
            "return.replaced",
            "return.replacement-placed",
            "return.settled",
            "return.cancelled",
            "risk.order-held",
            "risk.order-released");
    private static final Set<String> GOOD = Set.of(
            "payment.received",
            "payment.relieved",
            "order.completed",
            "payment.refund-sent",
            "shipping.parcel-delivered");
    private static final Set<String> BAD =
            Set.of("order.cancelled", "order.expired", "payment.fell-short", "payment.ended");
    /** Reasons that are names, not words. */
    private static final Set<String> OF_THE_SHOP = Set.of("parcel-not-taken", "review-refused");

    private static final int UNIQUE_DIGITS = 3;

    static OrderView of(OrderDetails details, List<PaymentWay> offered, LocalDate today) {
        var order = details.order();
        var totals = order.totals();
        var latest = details.payment().latest();
        return new OrderView(
                order.number().value(),
                details.token(),
                order.placedAt(),
                stateOf(order, details.shipments(), latest),
                steps(order),
                order.awaitsMoney() && details.payment().held().isEmpty() ? pay(details, offered, today) : null,
                parcels(order, details.shipments()),
                happenings(details.timeline()),
                order.lines().stream().map(OrderView::line).toList(),
                Formats.text(totals.goods()),
                Formats.text(totals.shipping()),
                Formats.text(totals.total()),
                details.payment().relieved().isPositive()
                        ? Formats.text(details.payment().relieved())
                        : null,
                Formats.text(details.payment().due()),
                totals.tax().isPositive() ? Formats.text(totals.tax()) : null,
                !totals.taxIncluded(),
                order.method().name(),
                order.service().value(),
                order.shipTo().map(to -> addressOf(to)).orElse(List.of()),
                order.note(),
                order.state() == OrderState.PLACED,
                order.state() == OrderState.CONFIRMED
                        && (order.fulfilment() == FulfilmentState.SHIPPED
                                || order.fulfilment() == FulfilmentState.DELIVERED)
                        && order.payment().isSettled(),
                totals.total().isPositive()
                        && (order.payment().isSettled()
                                || order.payment() == PaymentState.REFUNDED
                                || details.receivable()
                                        .flatMap(Receivable::dueOn)
                                        .isPresent()),
                order.deliveredAt().isPresent(),
                order.underReview() && order.state() != OrderState.CANCELLED);
    }

    public boolean isWaitingForMoney() {
        return state.equals("money-held") || payment != null && !payment.onDelivery() && payment.terms() == null;
    }

    private static String stateOf(Order order, List<Shipment> shipments, Optional<Attempt> latest) {
        return switch (order.state()) {
            case CANCELLED -> order.payment() == PaymentState.EXPIRED ? "expired" : "cancelled";
            case COMPLETED -> order.fulfilment() == FulfilmentState.RETURNED ? "returned" : "completed";
            case PLACED ->
                order.payment() == PaymentState.AUTHORISED
                        ? "money-held"
                        : latest.filter(a -> a.state() == AttemptState.UNKNOWN).isPresent()
                                ? "checking-payment"
                                : "awaiting-payment";
            case CONFIRMED ->
                switch (order.fulfilment()) {
                    case UNFULFILLED ->
                        order.underReview() ? "being-checked" : shipments.isEmpty() ? "being-prepared" : "packed";
                    case PARTLY_SHIPPED -> "partly-shipped";
                    case SHIPPED -> "shipped";
                    case DELIVERED -> "delivered";
                    case RETURNED -> "returned";
                };
        };
    }

    private static List<Step> steps(Order order) {
        if (order.state() == OrderState.CANCELLED) return List.of();
        boolean paid = order.state() != OrderState.PLACED;
        boolean shipped = Set.of(FulfilmentState.SHIPPED, FulfilmentState.DELIVERED, FulfilmentState.RETURNED)
                .contains(order.fulfilment());
        boolean received = order.fulfilment() == FulfilmentState.DELIVERED || order.state() == OrderState.COMPLETED;
        var second = order.method().isPostpaid() ? "confirmed" : "paid";
        var steps = new ArrayList<Step>();
        var reached = List.of(true, paid, shipped, received);
        var names = List.of("placed", second, "shipped", "received");
        for (int i = 0; i < names.size(); i++) {
            boolean isNext = !reached.get(i) && reached.get(i - 1);
            steps.add(new Step(names.get(i), reached.get(i) ? "done" : isNext ? "now" : ""));
        }
        return List.copyOf(steps);
    }

    private static Pay pay(OrderDetails details, List<PaymentWay> offered, LocalDate today) {
        var order = details.order();
        var payment = details.payment();
        var latest = payment.latest();
        var open = latest.filter(a -> a.state().isOpen());
        var asked = Formats.text(open.map(Attempt::asked).orElse(payment.missing()));
        var method = open.map(Attempt::method).orElse(order.method());
        boolean unique = method == PaymentMethod.BANK_TRANSFER && open.isPresent();
        int end = unique ? asked.length() - UNIQUE_DIGITS : asked.length();
        var how = PayHow.of(open.map(Attempt::instructions).orElse(Map.of()));
        var current = open.map(Attempt::way).orElse(PaymentWay.by(order.method()));
        var onDelivery = order.method() == PaymentMethod.CASH_ON_DELIVERY;
        var terms = details.receivable()
                .filter(owed -> method == PaymentMethod.ON_INVOICE)
                .map(owed -> new Terms(owed.dueOn().orElse(null), owed.days(), owed.isOverdue(today)))
                .orElse(null);
        return new Pay(
                method.name(),
                current.channel().map(PaymentChannel::code).orElse(null),
                payment.isShort() ? Formats.text(payment.kept()) : null,
                asked,
                asked.substring(0, end),
                asked.substring(end),
                asked.replaceAll("\\D", ""),
                latest.map(a -> a.state().name()).orElse(null),
                until(order, open),
                how,
                onDelivery,
                terms,
                onDelivery
                        ? List.of()
                        : PayWays.choices(
                                offered.stream()
                                        .filter(w -> !w.method().isPostpaid() && !current.covers(w))
                                        .toList(),
                                ""));
    }

    /** An attempt may end sooner than the time the order is held. */
    private static Instant until(Order order, Optional<Attempt> open) {
        var held = order.payBefore();
        return open.flatMap(Attempt::expiresAt)
                .filter(end -> held.filter(end::isBefore).isPresent())
                .or(() -> held)
                .orElse(null);
    }

    private static List<Parcel> parcels(Order order, List<Shipment> shipments) {
        var parcels = new ArrayList<Parcel>();
        for (var shipment : shipments)
            parcels.add(new Parcel(
                    parcels.size() + 1,
                    shipment.courier(),
                    shipment.trackingNumber(),
                    shipment.state().name(),
                    shipment.track().stream()
                            .sorted(Comparator.comparing(Shipment.TrackEvent::at)
                                    .reversed())
                            .toList(),
                    shipment.pieces().entrySet().stream()
                            .map(p -> piece(order.line(p.getKey()), p.getValue().value()))
                            .toList()));
        return List.copyOf(parcels);
    }

    /** The newest first. */
    private static List<Happening> happenings(List<RecordedEvent> timeline) {
        var happenings = new ArrayList<Happening>();
        timeline.stream()
                .filter(e -> SHOWN.contains(e.type()))
                .map(e -> new Happening(
                        e.type(),
                        e.occurredAt(),
                        GOOD.contains(e.type()) ? "good" : BAD.contains(e.type()) ? "bad" : "",
                        moreOf(e)))
                .forEach(happenings::add);
        Collections.reverse(happenings);
        return List.copyOf(happenings);
    }

    private static String moreOf(RecordedEvent event) {
        var isSaid = event.type().equals("order.cancelled") && !OF_THE_SHOP.contains(event.text("reason"));
        if (event.type().equals("return.replaced")) return event.text("replacement");
        if (event.type().equals("return.replacement-placed")) return event.text("replaces");
        return isSaid ? event.text("reason") : "";
    }

    private static Line line(OrderLine line) {
        return piece(line, line.quantity().value());
    }

    private static Line piece(OrderLine line, int quantity) {
        return new Line(
                line.title(),
                line.optionText(),
                line.productSlug(),
                quantity,
                Formats.text(line.unitPrice()),
                Formats.text(line.total()));
    }

    private static List<String> addressOf(id.laris.domain.customer.PostalAddress to) {
        var place = to.village();
        return List.of(
                to.recipient(),
                to.phone().value(),
                to.street(),
                place.village() + ", " + place.district(),
                place.regency() + ", " + place.province() + " " + to.postalCode());
    }
}
