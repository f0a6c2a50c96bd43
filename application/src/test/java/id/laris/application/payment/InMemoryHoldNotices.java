package id.laris.application.payment;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryHoldNotices implements HoldNotices {
    private final Table<AttemptId, Instant> told;
    private final InMemoryPayments payments;
    private final InMemoryOrders orders;

    @Inject
    public InMemoryHoldNotices(InMemoryPayments payments, InMemoryOrders orders, Undo undo) {
        this.payments = payments;
        this.orders = orders;
        told = new Table<>(undo);
    }

    @Override
    public synchronized List<Ending> begin(Instant before, Instant now, int most) {
        var fresh = all(before)
                .filter(it -> told.find(it.attempt()).isEmpty())
                .limit(most)
                .toList();
        fresh.forEach(it -> told.put(it.attempt(), now));
        return fresh;
    }

    @Override
    public List<Ending> ending(Instant before, int most) {
        return all(before).limit(most).toList();
    }

    private Stream<Ending> all(Instant before) {
        return payments.all().stream()
                .flatMap(p -> p.attempts().stream()
                        .filter(a -> a.state() == AttemptState.AUTHORISED)
                        .flatMap(a -> ending(p, a)))
                .filter(it -> it.until().isBefore(before))
                .sorted(Comparator.comparing(Ending::until)
                        .thenComparing(it -> it.attempt().toString()));
    }

    private Stream<Ending> ending(Payment payment, Attempt held) {
        var order = orders.get(payment.order());
        return order.payBefore().stream()
                .map(until -> new Ending(order.id(), order.number(), held.id(), held.provider(), held.asked(), until));
    }
}
