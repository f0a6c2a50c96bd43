package id.laris.application.support;

import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.order.InMemoryOrders;
import id.laris.application.shared.Page;
import id.laris.domain.customer.Contact;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.NameWords;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.AccountState;
import id.laris.domain.order.Order;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryCustomerBook implements CustomerBook {
    private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::since)
            .thenComparing(entry -> entry.key().toString())
            .reversed();

    private final InMemoryAccounts accounts;
    private final InMemoryOrders orders;

    @Inject
    public InMemoryCustomerBook(InMemoryAccounts accounts, InMemoryOrders orders) {
        this.accounts = accounts;
        this.orders = orders;
    }

    @Override
    public Page<Entry> list(CustomerQuery query) {
        var text = query.text();
        var meant = orders.all().stream()
                .filter(order -> !text.isEmpty() && says(order, text))
                .toList();
        var owners = meant.stream()
                .flatMap(order -> orders.ownerOf(order.id()).stream())
                .collect(Collectors.toSet());
        var all = Stream.concat(members(text, owners), guests(meant))
                .sorted(NEWEST_FIRST)
                .toList();
        int from = query.cursor().map(cursor -> behind(all, cursor)).orElse(0);
        int to = Math.min(all.size(), from + query.limit());
        return new Page<>(
                all.subList(from, to),
                to < all.size() ? Optional.of(all.get(to - 1).key().toString()) : Optional.empty());
    }

    private static int behind(List<Entry> all, String cursor) {
        for (int at = 0; at < all.size(); at++) if (all.get(at).key().toString().equals(cursor)) return at + 1;
        throw new Invalid("cursor", cursor, "the cursor of an earlier page");
    }

    private Stream<Entry> members(String text, Set<AccountId> owners) {
        return accounts.all().stream()
                .filter(account -> account.kind() == AccountKind.CUSTOMER && account.state() != AccountState.CLOSED)
                .filter(account -> text.isEmpty()
                        || owners.contains(account.id())
                        || isNamed(account.name(), text)
                        || account.email().value().equals(text.toLowerCase(Locale.ROOT)))
                .map(this::member);
    }

    private Entry member(Account account) {
        var theirs = orders.allOf(account.id());
        return new Entry(
                new CustomerKey.Member(account.id()),
                account.name(),
                account.email(),
                Optional.of(account.state()),
                account.createdAt(),
                theirs.size(),
                theirs.stream().map(Order::placedAt).max(Comparator.naturalOrder()));
    }

    private Stream<Entry> guests(List<Order> meant) {
        Map<EmailAddress, Order> newest = new HashMap<>();
        meant.stream()
                .filter(order ->
                        order.buyer().isPresent() && orders.ownerOf(order.id()).isEmpty())
                .forEach(order -> newest.merge(
                        order.buyer().orElseThrow().email(),
                        order,
                        (a, b) -> a.placedAt().isAfter(b.placedAt()) ? a : b));
        return newest.values().stream().map(this::guest);
    }

    private Entry guest(Order order) {
        var buyer = order.buyer().orElseThrow();
        var theirs = orders.all().stream()
                .filter(other -> other.buyer().map(Contact::email).equals(Optional.of(buyer.email()))
                        && orders.ownerOf(other.id()).isEmpty())
                .toList();
        return new Entry(
                new CustomerKey.BuyerOf(order.number()),
                buyer.name(),
                buyer.email(),
                Optional.empty(),
                order.placedAt(),
                theirs.size(),
                theirs.stream().map(Order::placedAt).max(Comparator.naturalOrder()));
    }

    private static boolean says(Order order, String text) {
        return order.number().value().contains(text.toUpperCase(Locale.ROOT))
                || order.buyer()
                        .filter(buyer -> isNamed(buyer.name(), text)
                                || buyer.email().value().equals(text.toLowerCase(Locale.ROOT))
                                || isPhone(buyer.phone(), text))
                        .isPresent();
    }

    private static boolean isNamed(String name, String text) {
        var words = NameWords.of(text);
        return !words.isEmpty() && NameWords.of(name).containsAll(words);
    }

    private static boolean isPhone(PhoneNumber phone, String text) {
        try {
            return new PhoneNumber(text).equals(phone);
        } catch (Invalid somethingElse) {
            return false;
        }
    }
}
