package id.laris.application.reporting;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.order.Order;
import id.laris.domain.reporting.BuyerHistory.Purchase;
import id.laris.domain.reporting.CohortCell;
import id.laris.domain.reporting.CohortFigures;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

@Alternative
@Singleton
public class InMemoryBuyers implements Buyers {
    private record Bought(long buyer, Purchase purchase) {}

    private record Cell(CohortCell cell, CohortFigures figures) {}

    private final InMemoryOrders orders;
    private final Table<OrderId, Bought> bought;
    private final Table<CohortCell, Cell> cells;
    private final Table<String, String> backfill;
    private final AtomicLong numbers = new AtomicLong();

    @Inject
    public InMemoryBuyers(InMemoryOrders orders, Undo undo) {
        this.orders = orders;
        bought = new Table<>(undo);
        cells = new Table<>(undo);
        backfill = new Table<>(undo);
        backfill.put("done", "true");
    }

    @Override
    public synchronized Optional<Long> lock(OrderId id) {
        var order = orders.get(id);
        var customer = orders.ownerOf(id);
        var mail = mail(order);
        if (customer.isEmpty() && mail.isEmpty()) return Optional.empty();
        return Optional.of(bought.find(id)
                .map(Bought::buyer)
                .or(() -> bought.all()
                        .filter(it -> isSame(it.purchase().order(), customer, mail))
                        .map(Bought::buyer)
                        .min(Comparator.naturalOrder()))
                .orElseGet(numbers::incrementAndGet));
    }

    private boolean isSame(OrderId other, Optional<AccountId> customer, Optional<EmailAddress> mail) {
        return customer.isPresent() && orders.ownerOf(other).equals(customer)
                || mail.isPresent() && mail(orders.get(other)).equals(mail);
    }

    private static Optional<EmailAddress> mail(Order order) {
        return order.buyer().map(Contact::email);
    }

    @Override
    public List<Purchase> of(long buyer) {
        return bought.all()
                .filter(it -> it.buyer() == buyer)
                .map(Bought::purchase)
                .toList();
    }

    @Override
    public void put(long buyer, Purchase purchase) {
        bought.put(purchase.order(), new Bought(buyer, purchase));
    }

    @Override
    public void remove(OrderId order) {
        bought.remove(order);
    }

    @Override
    public synchronized void move(Map<CohortCell, CohortFigures> difference) {
        difference.forEach((cell, change) -> cells.put(
                cell,
                new Cell(
                        cell,
                        cells.find(cell)
                                .map(Cell::figures)
                                .orElse(CohortFigures.NONE)
                                .plus(change))));
    }

    @Override
    public SortedMap<CohortCell, CohortFigures> cells(YearMonth from, YearMonth to) {
        var within = new TreeMap<CohortCell, CohortFigures>();
        cells.all()
                .filter(it -> !it.cell().month().isBefore(from)
                        && !it.cell().month().isAfter(to)
                        && !it.figures().isNone())
                .forEach(it -> within.put(it.cell(), it.figures()));
        return within;
    }

    @Override
    public List<OrderId> unwritten(int most) {
        if (isComplete()) return List.of();
        var last = backfill.find("last").orElse("");
        return orders.all().stream()
                .map(Order::id)
                .filter(id -> id.toString().compareTo(last) > 0)
                .sorted(Comparator.comparing(OrderId::toString))
                .limit(most)
                .toList();
    }

    @Override
    public void writtenUntil(Optional<OrderId> last) {
        last.ifPresent(id -> backfill.put("last", id.toString()));
        backfill.put("done", String.valueOf(last.isEmpty()));
    }

    @Override
    public boolean isComplete() {
        return backfill.find("done").equals(Optional.of("true"));
    }

    @Override
    public void writeAnew() {
        bought.all().toList().forEach(it -> bought.remove(it.purchase().order()));
        cells.all().toList().forEach(it -> cells.remove(it.cell()));
        backfill.remove("last");
        backfill.put("done", "false");
    }
}
