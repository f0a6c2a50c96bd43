package id.laris.application.terms;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.terms.Receivable;
import id.laris.domain.terms.ReminderPlan;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryReceivables implements Receivables {
    private record Days(OrderId order, int days, Optional<LocalDate> dueOn, Optional<Integer> reminded) {}

    private static final Comparator<Receivable> DUE_FIRST = Comparator.comparing(
                    (Receivable r) -> r.dueOn().orElse(LocalDate.MAX))
            .thenComparing(r -> r.order().toString());

    private final Table<OrderId, Days> rows;
    private final InMemoryOrders orders;
    private final InMemoryPayments payments;

    @Inject
    public InMemoryReceivables(InMemoryOrders orders, InMemoryPayments payments, Undo undo) {
        this.orders = orders;
        this.payments = payments;
        rows = new Table<>(undo);
    }

    @Override
    public void add(OrderId order, int days) {
        rows.put(order, new Days(order, days, Optional.empty(), Optional.empty()));
    }

    @Override
    public void due(OrderId order, LocalDate dueOn) {
        rows.find(order)
                .filter(r -> r.dueOn().isEmpty())
                .ifPresent(r -> rows.put(order, new Days(order, r.days(), Optional.of(dueOn), r.reminded())));
    }

    @Override
    public Optional<Receivable> find(OrderId order) {
        return rows.find(order).flatMap(this::receivable);
    }

    private Optional<Receivable> receivable(Days row) {
        var order = orders.get(row.order());
        var payment = payments.get(row.order());
        return orders.ownerOf(row.order())
                .map(account -> new Receivable(
                        row.order(),
                        order.number(),
                        account,
                        row.days(),
                        payment.due(),
                        isOpen(order) ? payment.missing() : Money.zero(CurrencyUnit.IDR),
                        row.dueOn(),
                        row.reminded()));
    }

    private static boolean isOpen(Order order) {
        return order.method() == PaymentMethod.ON_INVOICE && order.awaitsMoney();
    }

    private Stream<Receivable> allOpen() {
        return rows.all()
                .filter(r -> isOpen(orders.get(r.order())))
                .flatMap(r -> receivable(r).stream())
                .sorted(DUE_FIRST);
    }

    @Override
    public List<Receivable> openOf(AccountId account) {
        return allOpen().filter(r -> r.account().equals(account)).toList();
    }

    @Override
    public List<Sum> open() {
        var sums = new TreeMap<String, Sum>();
        allOpen()
                .forEach(r -> sums.merge(
                        r.account() + "|" + r.dueOn().map(LocalDate::toString).orElse("none"),
                        new Sum(r.account(), r.dueOn(), r.open(), 1),
                        (one, other) -> new Sum(
                                one.account(),
                                one.dueOn(),
                                one.open().plus(other.open()),
                                one.orders() + other.orders())));
        return List.copyOf(sums.values());
    }

    @Override
    public List<Receivable> toRemind(ReminderPlan plan, LocalDate today, int most) {
        return allOpen()
                .filter(r -> r.open().isPositive())
                .filter(r -> r.dueOn()
                        .flatMap(day -> plan.due(day, today, r.reminded()))
                        .isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized boolean remind(OrderId order, int step) {
        var row = rows.find(order)
                .filter(r -> r.reminded().filter(last -> last >= step).isEmpty());
        row.ifPresent(r -> rows.put(order, new Days(order, r.days(), r.dueOn(), Optional.of(step))));
        return row.isPresent();
    }
}
