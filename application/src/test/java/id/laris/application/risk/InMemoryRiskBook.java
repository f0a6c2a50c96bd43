package id.laris.application.risk;

import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.order.InMemoryOrders;
import id.laris.application.payment.InMemoryPayments;
import id.laris.application.returns.InMemoryReturns;
import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.identity.Account;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.Review;
import id.laris.domain.risk.Traces;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryRiskBook implements RiskBook {
    private final Table<OrderId, Review> reviews;
    private final Table<UUID, Listing> listings;
    /** What they are found by, which stays when whom they are about is forgotten. */
    private final Map<UUID, Set<String>> marks = new ConcurrentHashMap<>();

    private record Trace(Traces traces, Order order) {}

    private final Map<OrderId, Trace> traces = new ConcurrentHashMap<>();
    private final InMemoryOrders orders;
    private final InMemoryPayments payments;
    private final InMemoryReturns returns;
    private final InMemoryAccounts accounts;

    @Inject
    public InMemoryRiskBook(
            InMemoryOrders orders,
            InMemoryPayments payments,
            InMemoryReturns returns,
            InMemoryAccounts accounts,
            Undo undo) {
        this.orders = orders;
        this.payments = payments;
        this.returns = returns;
        this.accounts = accounts;
        reviews = new Table<>(undo);
        listings = new Table<>(undo);
    }

    @Override
    public Known about(Who who, Instant now) {
        var theirs = orders.all().stream()
                .filter(o -> isTheirs(o, who))
                .sorted(Comparator.comparing(Order::placedAt).reversed())
                .limit(NEWEST)
                .toList();
        var others = theirs.stream()
                .filter(o -> who.without().filter(o.id()::equals).isEmpty())
                .toList();
        return new Known(
                who.account().flatMap(accounts::find).map(Account::createdAt),
                (int) payments.all().stream()
                        .filter(p -> theirs.stream().anyMatch(o -> o.id().equals(p.order())))
                        .flatMap(p -> p.attempts().stream())
                        .filter(a -> a.state() == AttemptState.FAILED
                                && a.startedAt().isAfter(now.minus(Duration.ofDays(1))))
                        .count(),
                (int) others.stream()
                        .filter(o -> o.placedAt().isAfter(now.minus(Duration.ofHours(1))))
                        .count(),
                (int) traces.values().stream()
                        .filter(t ->
                                who.without().filter(t.order().id()::equals).isEmpty())
                        .filter(t -> t.order().placedAt().isAfter(now.minus(Duration.ofHours(1))))
                        .filter(t -> t.traces().origin().isPresent()
                                && t.traces().origin().equals(originOf(who)))
                        .limit(NEWEST)
                        .count(),
                (int) traces.values().stream()
                        .filter(t -> others.stream().noneMatch(o -> Optional.ofNullable(traces.get(o.id()))
                                .filter(own ->
                                        own.traces().door().equals(who.traces().door()))
                                .isPresent()))
                        .filter(t -> t.order().placedAt().isAfter(now.minus(Duration.ofDays(1))))
                        .filter(t -> t.traces().door().isPresent()
                                && t.traces().door().equals(who.traces().door()))
                        .map(t -> t.order().buyer().orElseThrow().email())
                        .filter(email -> !email.equals(who.contact().email()))
                        .distinct()
                        .count(),
                (int) theirs.stream()
                        .flatMap(o -> returns.of(o.id()).stream())
                        .filter(r -> r.origin() == ReturnRequest.Origin.REFUSED_PARCEL)
                        .count(),
                who.province()
                        .filter(to -> others.stream().noneMatch(o -> o.destination()
                                .filter(place -> place.province().value().equals(to))
                                .isPresent()))
                        .isPresent(),
                listings.all()
                        .filter(l -> l.holdsAt(now) && fits(l, who))
                        .map(Listing::kind)
                        .collect(Collectors.toSet()));
    }

    private Optional<String> originOf(Who who) {
        return who.traces().origin().or(() -> who.without()
                .flatMap(id -> Optional.ofNullable(traces.get(id)))
                .flatMap(t -> t.traces().origin()));
    }

    @Override
    public void leave(Traces left, Order order) {
        traces.put(order.id(), new Trace(left, order));
    }

    @Override
    public int forgetTracesBefore(Instant limit) {
        int before = traces.size();
        traces.values().removeIf(t -> t.order().placedAt().isBefore(limit));
        return before - traces.size();
    }

    private boolean isTheirs(Order order, Who who) {
        var isSameContact = order.buyer()
                .filter(b -> b.email().equals(who.contact().email())
                        || b.phone().equals(who.contact().phone()))
                .isPresent();
        return isSameContact
                || who.account().isPresent() && orders.ownerOf(order.id()).equals(who.account());
    }

    private boolean fits(Listing listing, Who who) {
        var known = marks.getOrDefault(listing.id(), Set.of());
        return known.contains("EMAIL " + who.contact().email().value())
                || known.contains("PHONE " + who.contact().phone().value())
                || who.account().filter(a -> known.contains("ACCOUNT " + a)).isPresent();
    }

    @Override
    public synchronized void save(Review review) {
        var known = reviews.find(review.order());
        if (known.isPresent() && known.get().version() != review.version())
            throw new StaleVersion("review", review.number());
        reviews.put(
                review.order(),
                new Review(
                        review.order(),
                        review.number(),
                        review.assessment(),
                        review.state(),
                        review.assessedAt(),
                        review.heldAt(),
                        review.decidedBy(),
                        review.decidedAt(),
                        review.note(),
                        known.map(Review::version).orElse(0L) + 1));
    }

    @Override
    public Optional<Review> find(OrderId order) {
        return reviews.find(order);
    }

    private Stream<Review> allWaiting() {
        return reviews.all()
                .filter(r -> r.state() == Review.State.WAITING
                        && orders.get(r.order()).state() != OrderState.CANCELLED)
                .sorted(Comparator.comparing((Review r) -> r.heldAt().orElseThrow())
                        .thenComparing(r -> r.order().toString()));
    }

    @Override
    public Page<Review> waiting(Optional<String> cursor, int limit) {
        return page(allWaiting().toList(), cursor, limit, r -> r.order().toString());
    }

    private static <T> Page<T> page(List<T> all, Optional<String> cursor, int limit, Function<T, String> key) {
        int from =
                cursor.map(c -> all.stream().map(key).toList().indexOf(c) + 1).orElse(0);
        var rest = all.subList(from, all.size());
        var items = rest.subList(0, Math.min(limit, rest.size()));
        return new Page<>(items, rest.size() > limit ? Optional.of(key.apply(items.get(limit - 1))) : Optional.empty());
    }

    @Override
    public long countWaiting() {
        return allWaiting().count();
    }

    @Override
    public void add(Listing listing) {
        listings.put(listing.id(), listing);
        marks.put(listing.id(), Set.of(listing.subject() + " " + listing.value()));
    }

    @Override
    public Page<Listing> listings(Optional<String> cursor, int limit) {
        var newest = listings.all()
                .sorted(Comparator.comparing(Listing::since)
                        .thenComparing(l -> l.id().toString())
                        .reversed())
                .toList();
        return page(newest, cursor, limit, l -> l.id().toString());
    }

    @Override
    public Optional<Listing> findListing(UUID id) {
        return listings.find(id);
    }

    @Override
    public List<Listing> listingsOf(Optional<AccountId> account, Set<EmailAddress> emails, Set<PhoneNumber> phones) {
        return listings.all()
                .filter(l -> marks.getOrDefault(l.id(), Set.of()).stream()
                        .anyMatch(mark ->
                                account.filter(a -> mark.equals("ACCOUNT " + a)).isPresent()
                                        || emails.stream().anyMatch(e -> mark.equals("EMAIL " + e.value()))
                                        || phones.stream().anyMatch(n -> mark.equals("PHONE " + n.value()))))
                .sorted(Comparator.comparing(Listing::since).reversed())
                .toList();
    }

    @Override
    public void forgetPerson(Listing without) {
        listings.put(without.id(), without);
    }

    @Override
    public void forgetNotes(Collection<OrderId> of) {
        of.forEach(traces::remove);
        of.stream()
                .flatMap(order -> reviews.find(order).stream())
                .forEach(r -> reviews.put(
                        r.order(),
                        new Review(
                                r.order(),
                                r.number(),
                                r.assessment(),
                                r.state(),
                                r.assessedAt(),
                                r.heldAt(),
                                r.decidedBy(),
                                r.decidedAt(),
                                "",
                                r.version())));
    }

    @Override
    public void remove(UUID listing) {
        listings.remove(listing);
    }
}
