package id.laris.application.reporting;

import id.laris.domain.reporting.BuyerHistory;
import id.laris.domain.reporting.BuyerHistory.Purchase;
import id.laris.domain.reporting.SalesAmounts;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.shared.OrderId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes of one order whose it is and what it adds to the cohorts, as the book of sales says it. Asked again it changes nothing. */
@Singleton
public final class BuyerDesk {
    private final SalesBook book;
    private final Buyers buyers;

    public BuyerDesk(SalesBook book, Buyers buyers) {
        this.book = book;
        this.buyers = buyers;
    }

    /** Whoever takes a buyer and an order takes the buyer first, so that nobody waits for the other in a circle. */
    void lock(OrderId order) {
        buyers.lock(order);
    }

    void book(OrderId order) {
        buyers.lock(order).ifPresent(buyer -> {
            var entries = book.lock(order);
            if (!entries.isEmpty()) book(buyer, order, entries);
        });
    }

    private void book(long buyer, OrderId order, List<SalesEntry> entries) {
        var before = buyers.of(buyer);
        var after = new ArrayList<>(before);
        after.removeIf(it -> it.order().equals(order));
        var purchase = purchase(order, entries);
        purchase.ifPresent(after::add);
        var difference = BuyerHistory.difference(before, after);
        if (!difference.isEmpty()) buyers.move(difference);
        purchase.ifPresentOrElse(it -> buyers.put(buyer, it), () -> buyers.remove(order));
    }

    /** Empty for an order that does not stand any more. */
    private static Optional<Purchase> purchase(OrderId order, List<SalesEntry> entries) {
        var sum = entries.stream().map(SalesEntry::amounts).reduce(SalesAmounts.NONE, SalesAmounts::plus);
        if (sum.pieces() <= 0) return Optional.empty();
        var day = entries.stream()
                .map(SalesEntry::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new Purchase(order, day, sum.net()));
    }
}
