package id.laris.application.payment;

import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Draws up attempts at an order's money; no provider knows of them yet. Part of the caller's transaction. */
@Singleton
public final class AttemptDesk {
    private final Payments payments;
    private final Gateways gateways;
    private final ShopSettings settings;
    private final Ids ids;
    private final Clock clock;

    public AttemptDesk(Payments payments, Gateways gateways, ShopSettings settings, Ids ids, Clock clock) {
        this.payments = payments;
        this.gateways = gateways;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes what a new order owes and the first attempt at it, so that placing and the intent to ask the provider are one. Nothing is asked
     * for an order that costs nothing. When
     * none can be drawn up now, because every transfer amount is taken, the order stands without one and paying is tried again.
     */
    public Payment open(Order order) {
        var owed = Payment.of(order.id(), order.totals().total());
        var payment = first(order).map(owed::start).orElse(owed);
        payments.add(payment);
        return payment;
    }

    public Optional<Attempt> latest(OrderId order) {
        return payments.get(order).latest();
    }

    private Optional<Attempt> first(Order order) {
        if (order.totals().total().isZero()) return Optional.empty();
        if (order.method().isPostpaid() || order.method() == PaymentMethod.CASH) return Optional.of(cash(order));
        try {
            return Optional.of(drawUp(order, order.method()));
        } catch (Refusal notNow) {
            return Optional.empty();
        }
    }

    /** Cash is asked for from the start, so the courier or the counter can confirm it without anybody starting a payment. */
    private Attempt cash(Order order) {
        var id = new AttemptId(ids.next());
        return new Attempt(
                id,
                CashGateway.PROVIDER,
                order.method(),
                order.totals().total(),
                AttemptState.PENDING,
                Optional.of(id.toString()),
                Map.of(),
                order.placedAt(),
                Optional.empty());
    }

    Attempt drawUp(Order order, PaymentMethod method) {
        var id = new AttemptId(ids.next());
        var now = clock.instant();
        var due = order.totals().total();
        var asked = method == PaymentMethod.BANK_TRANSFER ? payments.uniqueTransferAmount(due, id) : due;
        return new Attempt(
                id,
                gateways.forMethod(method).orElseThrow().provider(),
                method,
                asked,
                AttemptState.INTENDED,
                Optional.empty(),
                Map.of(),
                now,
                Optional.of(order.payBefore().orElseGet(() -> now.plus(settings.payWithin()))));
    }
}
