package id.laris.application.payment;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.shared.Money;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemorySimulatedPayments implements SimulatedPayments {
    private static final Duration LEASE = Duration.ofMinutes(1);

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
    public synchronized boolean settle(AttemptId attempt, String state, List<DueNotice> due) {
        var pending = find(attempt).filter(p -> p.state().equals("PENDING"));
        pending.ifPresent(p -> {
            payments.put(attempt, copy(p, state, p.refunded()));
            due.forEach(n -> notices.put(n.id(), n));
        });
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
    public boolean hasRefunded(UUID refund) {
        return refunds.find(refund).isPresent();
    }

    @Override
    public synchronized List<DueNotice> takeDue(Instant now, int most) {
        var due = notices.all()
                .filter(n -> !n.at().isAfter(now))
                .sorted(Comparator.comparing(DueNotice::at))
                .limit(most)
                .toList();
        due.forEach(n -> notices.put(n.id(), new DueNotice(n.id(), n.attempt(), n.state(), now.plus(LEASE))));
        return due;
    }

    @Override
    public void sent(Collection<UUID> answered) {
        answered.forEach(notices::remove);
    }

    private static SimulatedPayment copy(SimulatedPayment p, String state, Money refunded) {
        return new SimulatedPayment(
                p.attempt(), p.order(), p.method(), p.amount(), state, p.expiresAt(), p.returnTo(), refunded);
    }
}
