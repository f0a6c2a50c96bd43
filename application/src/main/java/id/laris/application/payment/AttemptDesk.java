package id.laris.application.payment;

import id.laris.application.shared.Ids;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
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
     * for an order that costs nothing, or by store credit, which is spent once the order stands. When
     * none can be drawn up now, because every transfer amount is taken, the order stands without one and paying is tried again.
     */
    public Payment open(Order order, PaymentWay chosen) {
        var owed = Payment.of(order.id(), order.totals().total());
        var payment = first(order, chosen).map(owed::start).orElse(owed);
        payments.add(payment);
        return payment;
    }

    public Optional<Attempt> latest(OrderId order) {
        return payments.get(order).latest();
    }

    private Optional<Attempt> first(Order order, PaymentWay chosen) {
        if (order.totals().total().isZero() || order.method() == PaymentMethod.STORE_CREDIT) return Optional.empty();
        if (order.method().isPostpaid() || order.method() == PaymentMethod.CASH) return Optional.of(cash(order));
        try {
            return Optional.of(drawUp(order, order.totals().total(), chosen));
        } catch (Refusal notNow) {
            return Optional.empty();
        }
    }

    /** Cash is asked for from the start, so the courier or the counter can confirm it without anybody starting a payment. */
    private Attempt cash(Order order) {
        return cash(order, order.totals().total());
    }

    private Attempt cash(Order order, Money owed) {
        var id = new AttemptId(ids.next());
        return Attempt.intended(
                        id,
                        CashGateway.PROVIDER,
                        PaymentWay.by(order.method()),
                        owed,
                        order.placedAt(),
                        Optional.empty())
                .ready(id.toString(), Map.of(), Optional.empty());
    }

    /**
     * What is missing of an order that is paid on delivery is asked for once more: nobody else starts a payment there. Not while money is
     * held for it.
     */
    Payment askForRest(Payment payment, Order order) {
        return order.method().isPostpaid() && payment.held().isEmpty()
                ? payment.start(cash(order, payment.missing()))
                : payment;
    }

    /** @param due what is still to be paid */
    Attempt drawUp(Order order, Money due, PaymentWay chosen) {
        var taker = gateways.taking(chosen).orElseThrow(() -> new MethodNotOffered(chosen));
        var id = new AttemptId(ids.next());
        var now = clock.instant();
        var asked = chosen.method() == PaymentMethod.BANK_TRANSFER ? payments.uniqueTransferAmount(due, id) : due;
        return Attempt.intended(
                id,
                taker.gateway().provider(),
                new PaymentWay(chosen.method(), taker.way().channel()),
                asked,
                now,
                Optional.of(order.payBefore().orElseGet(() -> now.plus(settings.payWithin()))));
    }
}
