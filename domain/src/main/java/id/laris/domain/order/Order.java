package id.laris.domain.order;

import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.PostalAddress;
import id.laris.domain.customer.RegionCode;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.shipping.ServiceCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An order. Immutable: every step returns the order as it is afterwards, or refuses. The lines add up to the totals.
 *
 * @param buyer empty only for a counter sale, and for what replaces goods of one
 * @param shipTo empty only when nothing is shipped ({@link ServiceCode#PICK_UP})
 * @param payBefore when the reservation ends if unpaid; empty for postpaid and paid orders
 * @param deliveredAt when the last parcel arrived
 * @param note what the customer wants us to know
 * @param version as read; 0 for a new one
 * @param underReview somebody looks at it first: nothing of it is fetched, packed or shipped until then
 */
public record Order(
        OrderId id,
        OrderNumber number,
        Channel channel,
        Language language,
        Optional<Contact> buyer,
        Optional<PostalAddress> shipTo,
        List<OrderLine> lines,
        ServiceCode service,
        PaymentMethod method,
        Totals totals,
        OrderState state,
        PaymentState payment,
        FulfilmentState fulfilment,
        Instant placedAt,
        Optional<Instant> payBefore,
        Optional<Instant> deliveredAt,
        String note,
        long version,
        boolean underReview) {

    /** One that nobody holds. */
    public Order(
            OrderId id,
            OrderNumber number,
            Channel channel,
            Language language,
            Optional<Contact> buyer,
            Optional<PostalAddress> shipTo,
            List<OrderLine> lines,
            ServiceCode service,
            PaymentMethod method,
            Totals totals,
            OrderState state,
            PaymentState payment,
            FulfilmentState fulfilment,
            Instant placedAt,
            Optional<Instant> payBefore,
            Optional<Instant> deliveredAt,
            String note,
            long version) {
        this(
                id,
                number,
                channel,
                language,
                buyer,
                shipTo,
                lines,
                service,
                method,
                totals,
                state,
                payment,
                fulfilment,
                placedAt,
                payBefore,
                deliveredAt,
                note,
                version,
                false);
    }

    public Order {
        lines = List.copyOf(lines);
        note = Text.block("note", note, 500);
        if (lines.isEmpty()) throw new IllegalArgumentException("an order of nothing");
        if (lines.stream().map(OrderLine::sku).distinct().count() < lines.size())
            throw new Invalid("lines", lines.stream().map(OrderLine::sku).toList(), "each SKU once");
        if (buyer.isEmpty() && channel != Channel.COUNTER && channel != Channel.EXCHANGE)
            throw new Invalid("contact", "", "name, e-mail and phone");
        if (shipTo.isEmpty() && !service.equals(ServiceCode.PICK_UP))
            throw new Invalid("address", "", "an address to ship to");
        var goods = Money.sum(
                lines.stream().map(OrderLine::total).toList(), totals.goods().currency());
        if (!goods.equals(totals.goods()))
            throw new IllegalArgumentException("lines add up to %s, not %s".formatted(goods, totals.goods()));
    }

    /**
     * A new order: one that costs nothing is paid and, like a postpaid one, confirmed at once; others wait for their money until
     * {@code payBefore}.
     */
    public static Order place(
            OrderId id,
            OrderNumber number,
            Channel channel,
            Language language,
            Optional<Contact> buyer,
            Optional<PostalAddress> shipTo,
            List<OrderLine> lines,
            ServiceCode service,
            PaymentMethod method,
            Totals totals,
            Instant now,
            Instant payBefore,
            String note) {
        var free = totals.total().isZero();
        var waits = !free && !method.isPostpaid();
        return new Order(
                id,
                number,
                channel,
                language,
                buyer,
                shipTo,
                lines,
                service,
                method,
                totals,
                waits ? OrderState.PLACED : OrderState.CONFIRMED,
                free ? PaymentState.PAID : PaymentState.PENDING,
                FulfilmentState.UNFULFILLED,
                now,
                waits ? Optional.of(payBefore) : Optional.empty(),
                Optional.empty(),
                note,
                0);
    }

    /**
     * The same order without the person: what was bought, for how much and when stays, as tax law has it. Only an order that is over
     * can lose its buyer.
     *
     * @param mark what stands in the person's place, e.g. {@code ERASED-1f2e3d4c5b6a}
     */
    public Order withoutPerson(String mark) {
        if (state != OrderState.COMPLETED && state != OrderState.CANCELLED)
            throw new OrderStepNotAllowed(state.name(), "ERASED");
        var phone = new PhoneNumber("+10000000");
        return new Order(
                id,
                number,
                channel,
                language,
                buyer.map(b ->
                        new Contact(mark, new EmailAddress(mark.toLowerCase(Locale.ROOT) + "@erased.invalid"), phone)),
                shipTo.map(a -> new PostalAddress(mark, phone, mark, a.village(), a.postalCode())),
                lines,
                service,
                method,
                totals,
                state,
                payment,
                fulfilment,
                placedAt,
                payBefore,
                deliveredAt,
                "",
                version);
    }

    /** Where its parcels go; empty when the customer fetches them. */
    public Optional<RegionCode> destination() {
        return shipTo.map(to -> to.village().code());
    }

    public OrderTab tab() {
        return OrderTab.of(state, fulfilment);
    }

    /**
     * Money arrived in full. A placed order is confirmed; one that expired stands again — its stock must be held anew first. An
     * order that somebody cancelled stays cancelled: its money goes back.
     */
    public Order paid() {
        if (state == OrderState.CANCELLED && !isExpired()) throw new OrderStepNotAllowed(state, OrderState.CONFIRMED);
        var confirmed =
                state == OrderState.CONFIRMED || state == OrderState.COMPLETED ? state : state.to(OrderState.CONFIRMED);
        return with(confirmed, payment.to(PaymentState.PAID), fulfilment, lines, Optional.empty(), deliveredAt);
    }

    /** Whether money that arrives now belongs to an order that still stands, must be revived, or can only go back. */
    public boolean awaitsMoney() {
        return state != OrderState.CANCELLED && !payment.isSettled() && payment != PaymentState.REFUNDED;
    }

    /** Expired for want of money, so a late payment may revive it. An order that somebody cancelled stays cancelled. */
    public boolean isExpired() {
        return state == OrderState.CANCELLED && payment == PaymentState.EXPIRED;
    }

    /**
     * Somebody starts to pay: the pieces stay held at least so long from now, never longer than {@code atMost} from placing because of
     * it. Time that was given is not taken back.
     */
    public Order payingFrom(Instant now, Duration atLeast, Duration atMost) {
        if (state != OrderState.PLACED || payBefore.isEmpty()) return this;
        var wanted = now.plus(atLeast);
        var latest = placedAt.plus(atMost);
        var until = wanted.isBefore(latest) ? wanted : latest;
        return until.isAfter(payBefore.get())
                ? with(state, payment, fulfilment, lines, Optional.of(until), deliveredAt)
                : this;
    }

    /** An attempt to pay failed: the pieces are held until then at the latest, unless paying starts anew. */
    public Order payingUntil(Instant latest) {
        if (state != OrderState.PLACED
                || payBefore.filter(limit -> limit.isAfter(latest)).isEmpty()) return this;
        return with(state, payment, fulfilment, lines, Optional.of(latest), deliveredAt);
    }

    /**
     * A provider holds the money for it: it is not paid, but whoever placed it has done their part. Its pieces stay held until then at
     * least.
     */
    public Order authorised(Instant until) {
        if (!awaitsMoney()) throw new OrderStepNotAllowed(state.name(), PaymentState.AUTHORISED.name());
        var limit = state == OrderState.PLACED ? payBefore.map(set -> set.isBefore(until) ? until : set) : payBefore;
        var held = payment == PaymentState.AUTHORISED ? payment : payment.to(PaymentState.AUTHORISED);
        return with(state, held, fulfilment, lines, limit, deliveredAt);
    }

    /** What was held for it is not held any more, and did not come: it is to be paid. */
    public Order holdEnded() {
        return payment == PaymentState.AUTHORISED
                ? with(state, payment.to(PaymentState.PENDING), fulfilment, lines, payBefore, deliveredAt)
                : this;
    }

    /** The time to pay is over: only for a placed, unpaid order. */
    public Order expire(Instant now) {
        if (state != OrderState.PLACED
                || payBefore.filter(limit -> !now.isBefore(limit)).isEmpty())
            throw new OrderStepNotAllowed(state.name(), "EXPIRED");
        return with(
                OrderState.CANCELLED,
                payment.to(PaymentState.EXPIRED),
                fulfilment,
                lines,
                Optional.empty(),
                deliveredAt);
    }

    /** Called off before anything was shipped. Money that was paid is refunded by the payment. */
    public Order cancel() {
        if (fulfilment != FulfilmentState.UNFULFILLED)
            throw new OrderStepNotAllowed(fulfilment.name(), OrderState.CANCELLED.name());
        if (state == OrderState.CANCELLED) throw new OrderStepNotAllowed(state, OrderState.CANCELLED);
        return with(
                state.to(OrderState.CANCELLED),
                payment.isSettled()
                        ? payment
                        : payment == PaymentState.FAILED ? payment : payment.to(PaymentState.FAILED),
                fulfilment,
                lines,
                Optional.empty(),
                deliveredAt);
    }

    /** Whether holding it would hold anything: it stands, and nothing of it has left. */
    public boolean mayBeHeld() {
        return (state == OrderState.PLACED || state == OrderState.CONFIRMED)
                && fulfilment == FulfilmentState.UNFULFILLED;
    }

    /** Somebody has to look at it before anything of it leaves. Its money and its time to pay go on as they are. */
    public Order held() {
        if (!mayBeHeld()) throw new OrderStepNotAllowed(fulfilment.name(), "HELD");
        return reviewed(true);
    }

    /** Somebody did. */
    public Order released() {
        return reviewed(false);
    }

    /** @throws OrderUnderReview while somebody looks at it */
    public void requireFree() {
        if (underReview) throw new OrderUnderReview(number);
    }

    private Order reviewed(boolean isHeld) {
        return new Order(
                id,
                number,
                channel,
                language,
                buyer,
                shipTo,
                lines,
                service,
                method,
                totals,
                state,
                payment,
                fulfilment,
                placedAt,
                payBefore,
                deliveredAt,
                note,
                version,
                isHeld);
    }

    /** Money went back, in part or all of what was kept. */
    public Order refunded(boolean everything) {
        return with(
                state,
                payment.to(everything ? PaymentState.REFUNDED : PaymentState.PARTIALLY_REFUNDED),
                fulfilment,
                lines,
                payBefore,
                deliveredAt);
    }

    /** These pieces leave in a parcel: at least one, none that was not ordered or has left already. */
    public Order ship(Map<Sku, Quantity> pieces) {
        requireFree();
        if (state != OrderState.CONFIRMED) throw new OrderStepNotAllowed(state.name(), FulfilmentState.SHIPPED.name());
        if (pieces.isEmpty() || pieces.values().stream().anyMatch(Quantity::isZero))
            throw new Invalid("lines", pieces, "at least one piece a line");
        pieces.keySet().forEach(this::line);
        var after = lines.stream()
                .map(l -> pieces.containsKey(l.sku()) ? l.shipping(pieces.get(l.sku())) : l)
                .toList();
        var all = after.stream().allMatch(l -> l.unshipped().isZero());
        return with(
                state,
                payment,
                fulfilment.to(all ? FulfilmentState.SHIPPED : FulfilmentState.PARTLY_SHIPPED),
                after,
                payBefore,
                deliveredAt);
    }

    /** The last parcel arrived. */
    public Order delivered(Instant now) {
        return with(state, payment, fulfilment.to(FulfilmentState.DELIVERED), lines, payBefore, Optional.of(now));
    }

    /** Every piece that left is there again. */
    public Order cameBack() {
        return with(state, payment, fulfilment.to(FulfilmentState.RETURNED), lines, payBefore, deliveredAt);
    }

    /** Every piece is there again, and nobody ever paid: the order is called off, nothing is asked any more. */
    public Order cameBackUnpaid() {
        if (payment.isSettled()) throw new OrderStepNotAllowed(payment, PaymentState.FAILED);
        return with(
                state.to(OrderState.CANCELLED),
                payment == PaymentState.FAILED ? payment : payment.to(PaymentState.FAILED),
                fulfilment.to(FulfilmentState.RETURNED),
                lines,
                Optional.empty(),
                deliveredAt);
    }

    /** Nothing is left to do: delivered, or come back, and paid, even if all of the money went back since. */
    public Order complete() {
        var isOver = fulfilment == FulfilmentState.DELIVERED || fulfilment == FulfilmentState.RETURNED;
        if (!isOver || !payment.isOver())
            throw new OrderStepNotAllowed(fulfilment + "/" + payment, OrderState.COMPLETED.name());
        return with(state.to(OrderState.COMPLETED), payment, fulfilment, lines, payBefore, deliveredAt);
    }

    public OrderLine line(Sku sku) {
        return lines.stream()
                .filter(l -> l.sku().equals(sku))
                .findFirst()
                .orElseThrow(() -> new OrderLine.MoreThanOrdered(sku, Quantity.ZERO, Quantity.of(1)));
    }

    /** What a line costs with its tax. */
    public Money gross(OrderLine line) {
        return totals.taxIncluded() ? line.total() : line.total().plus(line.tax());
    }

    /** Pieces by SKU, sorted. */
    public SortedMap<Sku, Quantity> pieces() {
        return lines.stream()
                .collect(Collectors.toMap(OrderLine::sku, OrderLine::quantity, Quantity::plus, TreeMap::new));
    }

    /** Pieces that still have to leave, by SKU. */
    public SortedMap<Sku, Quantity> unshippedPieces() {
        return lines.stream()
                .filter(l -> !l.unshipped().isZero())
                .collect(Collectors.toMap(OrderLine::sku, OrderLine::unshipped, Quantity::plus, TreeMap::new));
    }

    private Order with(
            OrderState newState,
            PaymentState newPayment,
            FulfilmentState newFulfilment,
            List<OrderLine> newLines,
            Optional<Instant> newPayBefore,
            Optional<Instant> newDeliveredAt) {
        return new Order(
                id,
                number,
                channel,
                language,
                buyer,
                shipTo,
                newLines,
                service,
                method,
                totals,
                newState,
                newPayment,
                newFulfilment,
                placedAt,
                newPayBefore,
                newDeliveredAt,
                note,
                version,
                underReview);
    }

    /** The customer pays another way than first chosen. */
    public Order payingBy(PaymentMethod another) {
        if (state != OrderState.PLACED) throw new OrderStepNotAllowed(state.name(), "PAID BY " + another);
        return new Order(
                id,
                number,
                channel,
                language,
                buyer,
                shipTo,
                lines,
                service,
                another,
                totals,
                state,
                payment,
                fulfilment,
                placedAt,
                payBefore,
                deliveredAt,
                note,
                version,
                underReview);
    }
}
