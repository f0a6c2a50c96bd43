package id.laris.domain.cart;

import id.laris.domain.catalogue.Offer;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A visitor's cart: at most 100 lines of at most 999 pieces, each SKU once, in the order they were added.
 *
 * @param version as read; 0 for a new one
 */
public record Cart(CartId id, List<Line> lines, long version) {
    public static final int MOST_LINES = 100;
    public static final int MOST_PIECES = 999;

    /** @param priceSeen the price shown when the visitor last put or accepted this line */
    public record Line(Sku sku, Quantity quantity, Money priceSeen) {
        public Line {
            if (quantity.isZero() || quantity.value() > MOST_PIECES)
                throw new Invalid("quantity", quantity, "1 to " + MOST_PIECES);
        }
    }

    /** Why a line is not what it was: the visitor decides. */
    public enum Notice {
        PRICE_CHANGED,
        NOT_ENOUGH_STOCK,
        SOLD_OUT,
        NO_LONGER_SOLD
    }

    /**
     * A line beside what the shop offers now.
     *
     * @param offer empty when the SKU is no longer sold
     * @param available free pieces over all warehouses
     */
    public record ReviewedLine(Line line, Optional<Offer> offer, Quantity available, List<Notice> notices) {
        /** The line at today's price; zero when it is no longer sold. */
        public Money total() {
            return offer.map(o -> o.price().times(line.quantity()))
                    .orElse(Money.zero(line.priceSeen().currency()));
        }
    }

    public Cart {
        lines = List.copyOf(lines);
        if (lines.size() > MOST_LINES) throw new Invalid("cart", lines.size(), "at most " + MOST_LINES + " lines");
        if (lines.stream().map(Line::sku).distinct().count() < lines.size())
            throw new IllegalArgumentException("cart %s: a SKU twice".formatted(id));
    }

    public static Cart empty(CartId id) {
        return new Cart(id, List.of(), 0);
    }

    /** This many of the SKU, replacing what the cart held of it. */
    public Cart put(Sku sku, Quantity quantity, Money price) {
        var line = new Line(sku, quantity, price);
        var changed = new ArrayList<>(lines);
        var at = lines.stream().map(Line::sku).toList().indexOf(sku);
        if (at >= 0) changed.set(at, line);
        else changed.add(line);
        return new Cart(id, changed, version);
    }

    public Cart without(Sku sku) {
        return new Cart(id, lines.stream().filter(l -> !l.sku().equals(sku)).toList(), version);
    }

    /**
     * With the lines of another cart of the same person: pieces of a SKU add up, at most as many as are free, but never fewer than
     * one of the two held: what cannot be had is then said by the review, not lost. Lines beyond the hundredth stay behind.
     */
    public Cart joinedBy(Cart other, Map<Sku, Quantity> free) {
        var joined = this;
        for (var line : other.lines) {
            var mine = quantityOf(line.sku());
            if (mine.isZero() && joined.lines.size() >= MOST_LINES) continue;
            var most = Quantity.of(
                    Math.min(free.getOrDefault(line.sku(), Quantity.ZERO).value(), MOST_PIECES));
            var least = mine.compareTo(line.quantity()) > 0 ? mine : line.quantity();
            var sum = mine.plus(line.quantity()).atMost(most);
            joined = joined.put(line.sku(), sum.compareTo(least) > 0 ? sum : least, line.priceSeen());
        }
        return joined;
    }

    public Quantity quantityOf(Sku sku) {
        return lines.stream()
                .filter(l -> l.sku().equals(sku))
                .map(Line::quantity)
                .findFirst()
                .orElse(Quantity.ZERO);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Pieces by SKU, sorted. */
    public SortedMap<Sku, Quantity> pieces() {
        return lines.stream().collect(Collectors.toMap(Line::sku, Line::quantity, Quantity::plus, TreeMap::new));
    }

    /** Each line beside today's offer and stock. */
    public List<ReviewedLine> review(Map<Sku, Offer> offers, Map<Sku, Quantity> available) {
        return lines.stream()
                .map(line -> {
                    var offer = Optional.ofNullable(offers.get(line.sku()));
                    var free = available.getOrDefault(line.sku(), Quantity.ZERO);
                    var notices = new ArrayList<Notice>();
                    if (offer.isEmpty()) notices.add(Notice.NO_LONGER_SOLD);
                    else {
                        if (!offer.get().price().equals(line.priceSeen())) notices.add(Notice.PRICE_CHANGED);
                        if (free.isZero()) notices.add(Notice.SOLD_OUT);
                        else if (free.compareTo(line.quantity()) < 0) notices.add(Notice.NOT_ENOUGH_STOCK);
                    }
                    return new ReviewedLine(line, offer, free, List.copyOf(notices));
                })
                .toList();
    }

    /** The visitor accepts what changed: today's prices, no more pieces than are free, nothing that is gone. */
    public Cart accepting(List<ReviewedLine> review) {
        var kept = review.stream()
                .filter(r -> r.offer().isPresent() && !r.available().isZero())
                .map(r -> new Line(
                        r.line().sku(),
                        r.line().quantity().atMost(r.available()),
                        r.offer().get().price()))
                .toList();
        return new Cart(id, kept, version);
    }
}
