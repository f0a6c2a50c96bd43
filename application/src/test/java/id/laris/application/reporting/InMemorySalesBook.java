package id.laris.application.reporting;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.Relief;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Its sums are always added up anew, so they are never wrong. */
@Alternative
@Singleton
public class InMemorySalesBook implements SalesBook {
    private record Row(long seq, SalesEntry entry) {}

    private final AtomicLong sequence = new AtomicLong();
    private final Table<String, Row> rows;
    private final InMemoryOrders orders;
    private final Payments payments;

    @Inject
    public InMemorySalesBook(InMemoryOrders orders, Payments payments, Undo undo) {
        this.orders = orders;
        this.payments = payments;
        rows = new Table<>(undo);
    }

    @Override
    public List<SalesEntry> lock(OrderId order) {
        return all().filter(entry -> entry.order().equals(Optional.of(order))).toList();
    }

    @Override
    public void add(List<SalesEntry> entries) {
        for (var entry : entries) {
            var seq = sequence.incrementAndGet();
            rows.put("%019d".formatted(seq), new Row(seq, entry));
        }
    }

    @Override
    public Map<String, Set<String>> documents(Collection<String> orderNumbers) {
        var asked = Set.copyOf(orderNumbers);
        return all().filter(entry -> asked.contains(entry.orderNumber()))
                .collect(Collectors.groupingBy(
                        SalesEntry::orderNumber, Collectors.mapping(SalesEntry::document, Collectors.toSet())));
    }

    public Stream<SalesEntry> all() {
        return rows.all().map(Row::entry);
    }

    @Override
    public Page<SalesEntry> entries(EntryQuery query) {
        var from = query.cursor().map(InMemorySalesBook::place).orElse(0);
        var all = rows.all()
                .filter(row -> query.period().contains(row.entry().day()))
                .filter(row -> row.entry().line().key(query.dimension()).equals(query.key()))
                .filter(row -> query.warehouse().isEmpty()
                        || query.warehouse().equals(row.entry().warehouse()))
                .sorted(Comparator.comparing((Row row) -> row.entry().day())
                        .thenComparing(Row::seq)
                        .reversed())
                .map(Row::entry)
                .toList();
        var shown = all.subList(Math.min(from, all.size()), Math.min(from + query.limit(), all.size()));
        var next = from + query.limit() < all.size()
                ? Optional.of(String.valueOf(from + query.limit()))
                : Optional.<String>empty();
        return new Page<>(shown, next);
    }

    private static int place(String cursor) {
        if (!cursor.matches("\\d{1,9}")) throw new Invalid("cursor", cursor, "one that a page before gave");
        return Integer.parseInt(cursor);
    }

    @Override
    public List<YearMonth> months() {
        return all().map(entry -> YearMonth.from(entry.day()))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void rebuild(YearMonth month) {}

    @Override
    public long wrongCells(YearMonth month) {
        return 0;
    }

    @Override
    public List<Discrepancy> compareWithOrders(int most) {
        return orders.all().stream()
                .sorted(Comparator.comparing(order -> order.number().value()))
                .map(this::compared)
                .filter(d -> !d.booked().equals(d.sold()) || !d.bookedBack().equals(d.givenBack()))
                .limit(most)
                .toList();
    }

    private Discrepancy compared(Order order) {
        var booked = lock(order.id()).stream().map(SalesEntry::amounts).reduce(SalesAmounts.NONE, SalesAmounts::plus);
        var stands = order.state() == OrderState.CONFIRMED || order.state() == OrderState.COMPLETED;
        var nothing = Money.rupiah(0);
        return new Discrepancy(
                order.number(),
                booked.total(),
                stands ? order.totals().total() : nothing,
                booked.returned(),
                stands ? givenBack(payments.get(order.id())) : nothing);
    }

    private static Money givenBack(Payment payment) {
        var back =
                new ArrayList<>(payment.reliefs().stream().map(Relief::amount).toList());
        payment.refunds().stream()
                .filter(refund -> refund.state() == Refund.State.DONE && !refund.isOfSurplus())
                .forEach(refund -> back.add(refund.amount()));
        return Money.sum(back, payment.due().currency());
    }

    @Override
    public List<OrderId> unwritten(int most) {
        return List.of();
    }

    @Override
    public void writtenUntil(Optional<OrderId> last) {}

    @Override
    public void writeOldOnes() {}

    @Override
    public boolean isComplete() {
        return true;
    }
}
