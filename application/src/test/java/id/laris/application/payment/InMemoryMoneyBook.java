package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.MoneyMovement;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryMoneyBook implements MoneyBook {
    private static final Money NOTHING = Money.rupiah(0);

    private final Table<UUID, MoneyMovement> movements;
    private final InMemoryPayments payments;
    private final Orders orders;

    @Inject
    public InMemoryMoneyBook(InMemoryPayments payments, Orders orders, Undo undo) {
        this.payments = payments;
        this.orders = orders;
        movements = new Table<>(undo);
    }

    @Override
    public void add(MoneyMovement movement) {
        if (!movements.add(movement.document(), movement))
            throw new IllegalStateException("in the book already: " + movement.document());
    }

    @Override
    public Page<Line> list(MoneyQuery query) {
        int from = query.cursor().map(Integer::parseInt).orElse(0);
        var all = movements
                .all()
                .filter(m -> query.from().filter(m.at()::isBefore).isEmpty())
                .filter(m -> query.to().map(m.at()::isBefore).orElse(true))
                .sorted(Comparator.comparing(MoneyMovement::at).reversed())
                .map(m -> new Line(m, orders.get(m.order()).number()))
                .toList();
        int to = Math.min(all.size(), from + query.limit());
        return new Page<>(all.subList(from, to), to < all.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    @Override
    public List<Line> captured(String through, Instant from, Instant to, int most) {
        return movements
                .all()
                .filter(m ->
                        m.kind() == MoneyMovement.Kind.CAPTURED && m.through().equals(through))
                .filter(m -> !m.at().isBefore(from) && m.at().isBefore(to))
                .sorted(Comparator.comparing(MoneyMovement::at))
                .limit(most)
                .map(m -> new Line(m, orders.get(m.order()).number()))
                .toList();
    }

    @Override
    public List<Total> totals(Instant from, Instant to) {
        return movements
                .all()
                .filter(m -> !m.at().isBefore(from) && m.at().isBefore(to))
                .collect(Collectors.groupingBy(MoneyMovement::through))
                .entrySet()
                .stream()
                .map(e -> new Total(
                        e.getKey(),
                        sum(e.getValue().stream(), MoneyMovement.Kind.CAPTURED),
                        sum(e.getValue().stream(), MoneyMovement.Kind.REFUNDED)))
                .sorted(Comparator.comparing(Total::through))
                .toList();
    }

    private static Money sum(Stream<MoneyMovement> some, MoneyMovement.Kind kind) {
        return Money.sum(
                some.filter(m -> m.kind() == kind).map(MoneyMovement::amount).toList(), NOTHING.currency());
    }

    @Override
    public List<Discrepancy> compareWithPayments(int most) {
        return payments.all().stream()
                .map(this::compared)
                .filter(d -> !d.booked().equals(d.kept()))
                .limit(most)
                .toList();
    }

    private Discrepancy compared(Payment payment) {
        var went = Money.sum(
                payment.refunds().stream()
                        .filter(r -> r.state() == Refund.State.DONE)
                        .map(Refund::amount)
                        .toList(),
                NOTHING.currency());
        var kept = payment.captured().minus(went);
        return new Discrepancy(orders.get(payment.order()).number(), booked(payment.order()), kept, kept);
    }

    private Money booked(OrderId order) {
        var its = movements.where(m -> m.order().equals(order));
        return sum(its.stream(), MoneyMovement.Kind.CAPTURED).minus(sum(its.stream(), MoneyMovement.Kind.REFUNDED));
    }
}
