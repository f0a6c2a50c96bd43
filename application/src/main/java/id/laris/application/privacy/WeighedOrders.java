package id.laris.application.privacy;

import static id.laris.application.privacy.ExportDesk.row;

import id.laris.application.customer.Profiles;
import id.laris.application.identity.Accounts;
import id.laris.application.order.Orders;
import id.laris.application.risk.RiskBook;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.Profile;
import id.laris.domain.order.Order;
import id.laris.domain.risk.Listing;
import id.laris.domain.risk.Review;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the shop thought of a customer's orders and on which lists they are: told in their copy in full, and forgotten with them. One that
 * denies goes on holding, but nobody can read any more whom it is about or why.
 */
@Singleton
public final class WeighedOrders {
    private final RiskBook book;
    private final Orders orders;
    private final Accounts accounts;
    private final Profiles profiles;

    public WeighedOrders(RiskBook book, Orders orders, Accounts accounts, Profiles profiles) {
        this.book = book;
        this.orders = orders;
        this.accounts = accounts;
        this.profiles = profiles;
    }

    Map<String, Object> of(AccountId customer) {
        return row(
                "lists", listings(customer).stream().map(WeighedOrders::told).toList(),
                "orders",
                        orders.allOf(customer).stream()
                                .flatMap(order -> book.find(order.id()).stream())
                                .map(WeighedOrders::told)
                                .toList());
    }

    /** Before the orders lose their buyer: by what they say of them the listings are found. */
    void erase(AccountId customer) {
        var mark = OrderErasure.markOf(customer);
        for (var listing : listings(customer)) {
            var isNeeded = listing.kind() == Listing.Kind.DENY && listing.subject() != Listing.Subject.ACCOUNT;
            if (isNeeded) book.forgetPerson(listing.withoutPerson(mark));
            else book.remove(listing.id());
        }
        book.forgetNotes(orders.allOf(customer).stream().map(Order::id).toList());
    }

    private List<Listing> listings(AccountId customer) {
        var emails = new HashSet<EmailAddress>();
        var phones = new HashSet<PhoneNumber>();
        accounts.find(customer).ifPresent(account -> emails.add(account.email()));
        profiles.find(customer).flatMap(Profile::phone).ifPresent(phones::add);
        for (var order : orders.allOf(customer))
            order.buyer().ifPresent(buyer -> {
                emails.add(buyer.email());
                phones.add(buyer.phone());
            });
        return book.listingsOf(Optional.of(customer), emails, phones);
    }

    private static Map<String, Object> told(Listing listing) {
        return row(
                "kind", listing.kind().name(),
                "by", listing.subject().name(),
                "value", listing.value(),
                "reason", listing.reason(),
                "since", listing.since().toString(),
                "until", listing.until().map(Instant::toString).orElse(""));
    }

    private static Map<String, Object> told(Review review) {
        return row(
                "order", review.number().value(),
                "state", review.state().name(),
                "score", review.assessment().score(),
                "reasons",
                        review.assessment().reasons().stream()
                                .map(r -> row(
                                        "rule", r.rule().name(),
                                        "points", r.points(),
                                        "figure", r.figure(),
                                        "limit", r.limit()))
                                .toList(),
                "assessedAt", review.assessedAt().toString(),
                "heldAt", review.heldAt().map(Instant::toString).orElse(""),
                "decidedAt", review.decidedAt().map(Instant::toString).orElse(""),
                "note", review.note());
    }
}
