package id.laris.application.notification;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.order.Order;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.shared.OrderId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryMessages implements Messages {
    private final Table<UUID, Message> messages;
    private final Map<UUID, Instant> leasedUntil = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> begunAt = new ConcurrentHashMap<>();
    private final InMemoryOrders orders;
    private final Clock clock;

    @Inject
    public InMemoryMessages(InMemoryOrders orders, Clock clock, Undo undo) {
        this.orders = orders;
        this.clock = clock;
        messages = new Table<>(undo);
    }

    @Override
    public synchronized void add(Message message) {
        if (messages.all().noneMatch(m -> m.event().equals(message.event()) && m.template() == message.template()))
            messages.put(message.id(), message);
    }

    @Override
    public Optional<Message> find(UUID id) {
        return messages.find(id);
    }

    @Override
    public Page<Message> list(String text, Optional<String> cursor, int limit) {
        var newestFirst = Comparator.comparing(Message::createdAt)
                .thenComparing(Message::id)
                .reversed();
        var about = ordersNumbered(text.toUpperCase(Locale.ROOT));
        var found = messages.all()
                .filter(m -> text.isEmpty()
                        || m.recipient().value().equals(text.toLowerCase(Locale.ROOT))
                        || m.about().findOrder().filter(about::contains).isPresent()
                        || m.about()
                                .findPurchase()
                                .filter(number -> number.value().contains(text.toUpperCase(Locale.ROOT)))
                                .isPresent())
                .sorted(newestFirst)
                .dropWhile(m -> cursor.filter(c -> newestFirst.compare(
                                        m, messages.find(UUID.fromString(c)).orElseThrow())
                                <= 0)
                        .isPresent())
                .limit(limit + 1L)
                .toList();
        var items = found.stream().limit(limit).toList();
        return new Page<>(
                items,
                found.size() > limit ? Optional.of(items.get(limit - 1).id().toString()) : Optional.empty());
    }

    private Set<OrderId> ordersNumbered(String part) {
        return orders.all().stream()
                .filter(order -> order.number().value().contains(part))
                .map(Order::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Message> take(int most, Duration lease) {
        var now = clock.instant();
        var taken = messages.all()
                .filter(m -> m.state() == State.QUEUED
                        && !leasedUntil.getOrDefault(m.id(), Instant.MIN).isAfter(now))
                .sorted(Comparator.comparing(Message::createdAt).thenComparing(Message::id))
                .limit(most)
                .toList();
        taken.forEach(m -> leasedUntil.put(m.id(), now.plus(lease)));
        return taken;
    }

    @Override
    public synchronized void putBack(UUID id) {
        leasedUntil.remove(id);
    }

    @Override
    public synchronized boolean begin(UUID id) {
        var queued = messages.find(id).filter(m -> m.state() == State.QUEUED);
        queued.ifPresent(m -> {
            finish(id, State.SENDING, m.content(), "");
            begunAt.put(id, clock.instant());
        });
        return queued.isPresent();
    }

    @Override
    public synchronized void finish(UUID id, State state, Optional<MailContent> content, String problem) {
        messages.find(id)
                .ifPresent(m -> messages.put(
                        id,
                        new Message(
                                id,
                                m.event(),
                                m.template(),
                                m.about(),
                                m.recipient(),
                                m.language(),
                                m.createdAt(),
                                state,
                                content,
                                problem)));
    }

    @Override
    public synchronized void discard(UUID id) {
        messages.remove(id);
    }

    @Override
    public synchronized int giveUpSending(Duration longerThan) {
        var limit = clock.instant().minus(longerThan);
        var stuck = messages.where(m -> m.state() == State.SENDING
                && begunAt.getOrDefault(m.id(), Instant.MIN).isBefore(limit));
        stuck.forEach(m -> finish(m.id(), State.UNCERTAIN, m.content(), "sender stopped"));
        return stuck.size();
    }

    @Override
    public List<Message> of(OrderId order) {
        return messages.all()
                .filter(m -> m.about().findOrder().filter(order::equals).isPresent())
                .sorted(Comparator.comparing(Message::createdAt).thenComparing(Message::id))
                .toList();
    }

    @Override
    public List<Message> of(PurchaseNumber purchase) {
        return messages.all()
                .filter(m -> m.about().findPurchase().filter(purchase::equals).isPresent())
                .sorted(Comparator.comparing(Message::createdAt).thenComparing(Message::id))
                .toList();
    }

    @Override
    public synchronized void erase(OrderId order, EmailAddress instead) {
        of(order).forEach(m -> forget(m, instead));
    }

    @Override
    public List<Message> toCustomer(EmailAddress recipient) {
        return messages.all()
                .filter(m -> m.recipient().equals(recipient) && isToCustomer(m))
                .sorted(Comparator.comparing(Message::createdAt).thenComparing(Message::id))
                .toList();
    }

    @Override
    public synchronized void eraseAboutCustomer(EmailAddress recipient, EmailAddress instead) {
        toCustomer(recipient).forEach(m -> forget(m, instead));
    }

    private static boolean isToCustomer(Message m) {
        return m.template() == Template.INCIDENT_NOTICE
                || m.about()
                        .findAccount()
                        .filter(a -> a.kind() == AccountKind.CUSTOMER)
                        .isPresent();
    }

    @Override
    public boolean hasNotice(UUID incident, EmailAddress recipient) {
        return noticesAbout(incident).anyMatch(m -> m.recipient().equals(recipient));
    }

    @Override
    public Map<State, Long> noticesOf(UUID incident) {
        return noticesAbout(incident).collect(Collectors.groupingBy(Message::state, Collectors.counting()));
    }

    private Stream<Message> noticesAbout(UUID incident) {
        return messages.all()
                .filter(m ->
                        m.template() == Template.INCIDENT_NOTICE && m.about().equals(new About.OfIncident(incident)));
    }

    @Override
    public synchronized int forgetContentsBefore(Instant limit) {
        var old = messages.where(m -> m.createdAt().isBefore(limit)
                && m.content().isPresent()
                && (m.state() == State.SENT || m.state() == State.KEPT));
        old.forEach(m -> forget(m, m.recipient()));
        return old.size();
    }

    private void forget(Message m, EmailAddress recipient) {
        messages.put(
                m.id(),
                new Message(
                        m.id(),
                        m.event(),
                        m.template(),
                        m.about(),
                        recipient,
                        m.language(),
                        m.createdAt(),
                        m.state(),
                        Optional.empty(),
                        m.problem()));
    }

    @Override
    public synchronized boolean requeue(UUID id) {
        var found = messages.find(id).filter(m -> m.state() != State.QUEUED && m.state() != State.SENDING);
        found.ifPresent(m -> {
            finish(id, State.QUEUED, m.content(), "");
            leasedUntil.remove(id);
        });
        return found.isPresent();
    }
}
