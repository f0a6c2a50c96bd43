package id.laris.application.payment;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemorySimulatedPayments implements SimulatedPayments {
    private final Table<AttemptId, SimulatedPayment> payments;
    private final Table<UUID, DueNotice> notices;
    private final Table<UUID, Money> refunds;

    @Inject
    public InMemorySimulatedPayments(Undo undo) {
        payments = new Table<>(undo);
        notices = new Table<>(undo);
        refunds = new Table<>(undo);
    }

    @Override
    public void open(SimulatedPayment payment) {
        payments.add(payment.attempt(), payment);
    }

    @Override
    public Optional<SimulatedPayment> find(AttemptId attempt) {
        return payments.find(attempt);
    }

    @Override
    public synchronized boolean settle(AttemptId attempt, String state) {
        var pending = find(attempt).filter(p -> p.state().equals("PENDING"));
        pending.ifPresent(p -> payments.put(attempt, copy(p, state, p.refunded())));
        return pending.isPresent();
    }

    @Override
    public synchronized boolean refund(AttemptId attempt, UUID refund, Money amount) {
        if (refunds.find(refund).isPresent()) return true;
        var paid = find(attempt)
                .filter(p -> p.state().equals("PAID")
                        && !p.amount().isLessThan(p.refunded().plus(amount)));
        paid.ifPresent(p -> {
            payments.put(attempt, copy(p, p.state(), p.refunded().plus(amount)));
            refunds.put(refund, amount);
        });
        return paid.isPresent();
    }

    @Override
    public void schedule(List<DueNotice> due) {
        due.forEach(n -> notices.put(n.id(), n));
    }

    @Override
    public synchronized List<DueNotice> takeDue(Instant now, int most) {
        var due = notices.all()
                .filter(n -> !n.at().isAfter(now))
                .sorted(Comparator.comparing(DueNotice::at))
                .limit(most)
                .toList();
        due.forEach(n -> notices.remove(n.id()));
        return due;
    }

    private static SimulatedPayment copy(SimulatedPayment p, String state, Money refunded) {
        return new SimulatedPayment(
                p.attempt(), p.order(), p.method(), p.amount(), state, p.expiresAt(), p.returnTo(), refunded);
    }
}
