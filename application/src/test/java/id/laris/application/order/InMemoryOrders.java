package id.laris.application.order;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.NameWords;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.OrderTab;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryOrders implements Orders {
    private static final Comparator<Order> NEWEST_FIRST =
            Comparator.comparing(Order::placedAt).thenComparing(Order::id).reversed();
    private final Table<OrderId, Order> orders;
    private final Table<OrderId, AccountId> owners;
    private final AtomicLong numbers = new AtomicLong();

    @Inject
    public InMemoryOrders(Undo undo) {
        orders = new Table<>(undo);
        owners = new Table<>(undo);
    }

    @Override
    public OrderNumber nextNumber() {
        return OrderNumber.of(numbers.incrementAndGet());
    }

    @Override
    public void add(Order order) {
        orders.put(order.id(), order);
    }

    @Override
    public synchronized void save(Order order) {
        if (get(order.id()).version() != order.version()) throw new StaleVersion("order", order.number());
        add(new Order(
                order.id(),
                order.number(),
                order.channel(),
                order.language(),
                order.buyer(),
                order.shipTo(),
                order.lines(),
                order.service(),
                order.method(),
                order.totals(),
                order.state(),
                order.payment(),
                order.fulfilment(),
                order.placedAt(),
                order.payBefore(),
                order.deliveredAt(),
                order.note(),
                order.version() + 1,
                order.underReview()));
    }

    @Override
    public Order get(OrderId id) {
        return orders.find(id).orElseThrow(() -> new Missing("order", id));
    }

    @Override
    public Optional<Order> find(OrderNumber number) {
        return orders.all().filter(o -> o.number().equals(number)).findFirst();
    }

    @Override
    public List<Order> findAll(Collection<OrderNumber> numbersWanted) {
        var found = orders.all().collect(Collectors.toMap(Order::number, o -> o));
        return numbersWanted.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    @Override
    public Page<OrderSummary> list(OrderQuery query) {
        return page(orders.all().filter(o -> matches(o, query)), query);
    }

    @Override
    public void assign(OrderId order, AccountId customer) {
        owners.put(order, customer);
    }

    @Override
    public int assignGuestOrders(EmailAddress email, AccountId customer) {
        var found =
                orders.where(o -> o.buyer().filter(b -> b.email().equals(email)).isPresent()
                        && ownerOf(o.id()).isEmpty());
        found.forEach(o -> assign(o.id(), customer));
        return found.size();
    }

    @Override
    public List<Order> allOf(AccountId customer) {
        return orders.all()
                .filter(o -> ownerOf(o.id()).filter(customer::equals).isPresent())
                .sorted(NEWEST_FIRST.reversed())
                .toList();
    }

    @Override
    public void replacePerson(Order order) {
        var stored = get(order.id());
        add(new Order(
                stored.id(),
                stored.number(),
                stored.channel(),
                stored.language(),
                order.buyer(),
                order.shipTo(),
                stored.lines(),
                stored.service(),
                stored.method(),
                stored.totals(),
                stored.state(),
                stored.payment(),
                stored.fulfilment(),
                stored.placedAt(),
                stored.payBefore(),
                stored.deliveredAt(),
                order.note(),
                stored.version(),
                stored.underReview()));
        owners.remove(order.id());
    }

    @Override
    public Optional<AccountId> ownerOf(OrderId order) {
        return owners.find(order);
    }

    @Override
    public List<Guest> guests(Optional<OrderId> after, int most) {
        return ofGuests()
                .filter(o -> after.map(id -> id.toString().compareTo(o.id().toString()) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing(o -> o.id().toString()))
                .limit(most)
                .map(o -> new Guest(o.id(), o.buyer().orElseThrow().email(), o.language()))
                .toList();
    }

    @Override
    public long countGuests() {
        return ofGuests().count();
    }

    private Stream<Order> ofGuests() {
        return orders.all().filter(o -> o.buyer().isPresent() && ownerOf(o.id()).isEmpty());
    }

    @Override
    public Page<OrderSummary> ofCustomer(AccountId customer, Optional<String> cursor, int limit) {
        return page(
                orders.all()
                        .filter(o -> ownerOf(o.id()).filter(customer::equals).isPresent()),
                OrderQuery.all(limit).from(cursor));
    }

    @Override
    public Page<OrderSummary> ofGuest(EmailAddress email, Optional<String> cursor, int limit) {
        return page(
                orders.all()
                        .filter(o ->
                                o.buyer().filter(b -> b.email().equals(email)).isPresent()
                                        && ownerOf(o.id()).isEmpty()),
                OrderQuery.all(limit).from(cursor));
    }

    private Page<OrderSummary> page(Stream<Order> wanted, OrderQuery query) {
        var matching = wanted.sorted(NEWEST_FIRST)
                .dropWhile(o -> query.cursor().filter(c -> !isAfter(o, c)).isPresent())
                .limit(query.limit() + 1L)
                .toList();
        var items = matching.stream().limit(query.limit()).toList();
        var more = matching.size() > query.limit();
        return new Page<>(
                items.stream().map(InMemoryOrders::summary).toList(),
                more ? Optional.of(items.get(items.size() - 1).number().value()) : Optional.empty());
    }

    private boolean isAfter(Order order, String cursor) {
        return NEWEST_FIRST.compare(order, get(new OrderNumber(cursor))) > 0;
    }

    private static boolean matches(Order order, OrderQuery query) {
        return query.tab().map(order.tab()::equals).orElse(true)
                && query.channel().map(order.channel()::equals).orElse(true)
                && query.method().map(order.method()::equals).orElse(true)
                && query.from().map(f -> !order.placedAt().isBefore(f)).orElse(true)
                && query.to().map(t -> order.placedAt().isBefore(t)).orElse(true)
                && says(order, query.text().toLowerCase(Locale.ROOT));
    }

    private static boolean says(Order order, String text) {
        return text.isEmpty()
                || order.number().value().toLowerCase(Locale.ROOT).contains(text)
                || order.lines().stream()
                        .anyMatch(l -> l.sku().value().toLowerCase(Locale.ROOT).equals(text))
                || order.buyer()
                        .filter(b -> isNamed(b, text) || b.email().value().equals(text) || isPhone(b, text))
                        .isPresent();
    }

    private static boolean isNamed(Contact buyer, String text) {
        var words = NameWords.of(text);
        return !words.isEmpty() && NameWords.of(buyer.name()).containsAll(words);
    }

    private static boolean isPhone(Contact buyer, String text) {
        try {
            return new PhoneNumber(text).equals(buyer.phone());
        } catch (Invalid somethingElse) {
            return false;
        }
    }

    private static OrderSummary summary(Order order) {
        return new OrderSummary(
                order.number(),
                order.channel(),
                order.buyer().map(Contact::name).orElse(""),
                order.shipTo().map(a -> a.village().regency()).orElse(""),
                order.lines().stream()
                        .map(l -> l.quantity())
                        .mapToInt(Quantity::value)
                        .sum(),
                order.totals().total(),
                order.method(),
                order.state(),
                order.payment(),
                order.fulfilment(),
                order.placedAt(),
                order.payBefore());
    }

    @Override
    public Map<OrderTab, Long> countByTab() {
        var counts = new EnumMap<OrderTab, Long>(OrderTab.class);
        for (var tab : OrderTab.values())
            counts.put(tab, orders.all().filter(o -> o.tab() == tab).count());
        return counts;
    }

    @Override
    public List<OrderId> unpaidAt(Instant now, int most) {
        return orders.all()
                .filter(o -> o.state() == OrderState.PLACED
                        && o.payBefore().filter(p -> !p.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(o -> o.payBefore().orElseThrow()))
                .limit(most)
                .map(Order::id)
                .toList();
    }

    @Override
    public List<OrderId> deliveredBefore(Instant limit, int most) {
        return orders.all()
                .filter(o -> o.state() == OrderState.CONFIRMED
                        && (o.fulfilment() == FulfilmentState.DELIVERED || o.fulfilment() == FulfilmentState.RETURNED)
                        && o.payment().isOver()
                        && o.deliveredAt().filter(d -> d.isBefore(limit)).isPresent())
                .sorted(Comparator.comparing(o -> o.deliveredAt().orElseThrow()))
                .limit(most)
                .map(Order::id)
                .toList();
    }

    /** All orders, for figures over them. */
    public List<Order> all() {
        return orders.all().toList();
    }
}
