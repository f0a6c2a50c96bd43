package id.laris.application.stock;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockWish;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryStockWishes implements StockWishes {
    private static final Comparator<StockWish> FIRST_ASKED =
            Comparator.comparing(StockWish::askedAt).thenComparing(StockWish::id);

    private final Table<UUID, StockWish> wishes;

    @Inject
    public InMemoryStockWishes(Undo undo) {
        wishes = new Table<>(undo);
    }

    @Override
    public synchronized boolean add(StockWish wish) {
        return find(wish.sku(), wish.email()).isEmpty() && wishes.add(wish.id(), wish);
    }

    @Override
    public Optional<StockWish> find(UUID id) {
        return wishes.find(id);
    }

    @Override
    public Optional<StockWish> find(Sku sku, EmailAddress email) {
        return wishes.all()
                .filter(w -> w.sku().equals(sku) && w.email().equals(email))
                .findFirst();
    }

    @Override
    public synchronized void save(StockWish wish) {
        if (wishes.find(wish.id()).isPresent()) wishes.put(wish.id(), wish);
    }

    @Override
    public boolean remove(UUID id) {
        return wishes.remove(id);
    }

    @Override
    public List<StockWish> of(AccountId customer, EmailAddress email) {
        return sorted(w -> w.customer().filter(customer::equals).isPresent()
                        || w.email().equals(email) && w.confirmedAt().isPresent())
                .toList();
    }

    @Override
    public Map<Sku, Long> waiting(Collection<Sku> skus) {
        return sorted(w -> w.waits() && skus.contains(w.sku()))
                .collect(Collectors.groupingBy(StockWish::sku, TreeMap::new, Collectors.counting()));
    }

    @Override
    public List<Sku> wanted(Optional<Sku> after, int most) {
        return sorted(StockWish::waits)
                .map(StockWish::sku)
                .distinct()
                .filter(sku -> after.filter(last -> sku.compareTo(last) <= 0).isEmpty())
                .sorted()
                .limit(most)
                .toList();
    }

    @Override
    public int begin(Sku sku, Instant since) {
        return (int) sorted(w -> w.sku().equals(sku)
                        && w.toldAt().filter(at -> !at.isBefore(since)).isPresent())
                .count();
    }

    @Override
    public List<StockWish> next(Sku sku, int most) {
        return sorted(w -> w.waits() && w.sku().equals(sku)).limit(most).toList();
    }

    @Override
    public void told(Collection<UUID> told, Instant now) {
        told.stream()
                .flatMap(id -> wishes.find(id).stream())
                .map(w -> new StockWish(
                        w.id(),
                        w.sku(),
                        w.email(),
                        w.customer(),
                        w.language(),
                        w.askedAt(),
                        w.confirmedAt(),
                        Optional.of(now)))
                .forEach(this::save);
    }

    @Override
    public int forget(Instant toldBefore, Instant unconfirmedBefore, Instant askedBefore) {
        var old = sorted(w -> w.toldAt()
                        .map(at -> at.isBefore(toldBefore))
                        .orElse(w.askedAt().isBefore(w.waits() ? askedBefore : unconfirmedBefore)))
                .toList();
        old.forEach(w -> wishes.remove(w.id()));
        return old.size();
    }

    @Override
    public void erase(AccountId customer, Optional<EmailAddress> email) {
        sorted(w -> w.customer().filter(customer::equals).isPresent()
                        || email.filter(w.email()::equals).isPresent())
                .toList()
                .forEach(w -> wishes.remove(w.id()));
    }

    private Stream<StockWish> sorted(Predicate<StockWish> condition) {
        return wishes.where(condition).stream().sorted(FIRST_ASKED);
    }
}
