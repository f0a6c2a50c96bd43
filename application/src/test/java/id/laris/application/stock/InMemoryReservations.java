package id.laris.application.stock;

import id.laris.application.order.InMemoryOrders;
import id.laris.application.shared.Page;
import id.laris.domain.order.Order;
import id.laris.domain.shared.Invalid;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryReservations implements Reservations {
    private final StockBook book;
    private final InMemoryOrders orders;

    @Inject
    public InMemoryReservations(StockBook book, InMemoryOrders orders) {
        this.book = book;
        this.orders = orders;
    }

    @Override
    public Page<Reservation> list(ReservationQuery query) {
        var found = orders.all().stream()
                .flatMap(this::heldBy)
                .filter(held -> query.sku().stream().allMatch(held.hold().sku()::equals))
                .filter(held -> query.warehouses().isEmpty()
                        || query.warehouses().contains(held.hold().warehouse()))
                .filter(held -> query.tab().stream().allMatch(held.tab()::equals))
                .sorted(Comparator.comparing(Reservation::since)
                        .thenComparing(Reservation::order)
                        .thenComparing(Reservation::hold))
                .toList();
        int from = Math.min(start(query), found.size());
        int to = Math.min(found.size(), from + query.limit());
        return new Page<>(
                found.subList(from, to), to < found.size() ? Optional.of(String.valueOf(to)) : Optional.empty());
    }

    private static int start(ReservationQuery query) {
        try {
            return query.cursor().map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException malformed) {
            throw new Invalid("cursor", query.cursor().orElse(""), "the cursor of an earlier page");
        }
    }

    private Stream<Reservation> heldBy(Order order) {
        return book.holdsOf(order.id()).stream()
                .map(hold -> new Reservation(
                        order.id(), order.number(), order.tab(), hold, order.placedAt(), order.payBefore()));
    }
}
