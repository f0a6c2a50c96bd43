package id.laris.domain.returns;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the shop takes back, how long, and who bears what. Never altered: a change is a new version, and a return remembers the one it
 * was asked for under.
 *
 * @param version counted from 1
 * @param windowDays so many days after the day of delivery a return may still be asked for
 * @param terms for every reason
 * @param finalCategories goods of these are not taken back, nor are the final SKUs, unless the shop is to blame
 */
public record ReturnPolicy(
        int version,
        int windowDays,
        Map<ReturnReason, Terms> terms,
        Set<Slug> finalCategories,
        Set<Sku> finalSkus,
        Instant since) {
    public static final int LONGEST_DAYS = 365;
    public static final int MOST_FINAL = 500;

    /** Who bears a cost. */
    public enum Payer {
        SHOP,
        CUSTOMER
    }

    /**
     * @param taken whether goods come back for this reason at all
     * @param photos whether a photo has to show it
     * @param postage who bears what sending the goods back costs
     * @param refundsShipping whether the pieces' share of the order's shipping goes back too
     * @param restocking what is kept of the pieces' price
     * @param finalSaleToo whether even goods that were sold without return come back for it
     */
    public record Terms(
            boolean taken,
            boolean photos,
            Payer postage,
            boolean refundsShipping,
            Percentage restocking,
            boolean finalSaleToo) {}

    /** What is asked for of one SKU. @param category of its product, if it has one */
    public record Wanted(Sku sku, Quantity quantity, ReturnReason reason, java.util.Optional<Slug> category) {}

    public ReturnPolicy {
        if (version < 1) throw new IllegalArgumentException("version " + version);
        if (windowDays < 0 || windowDays > LONGEST_DAYS)
            throw new Invalid("windowDays", windowDays, "0 to " + LONGEST_DAYS);
        if (finalCategories.size() > MOST_FINAL || finalSkus.size() > MOST_FINAL)
            throw new Invalid("finalSale", finalSkus.size(), "at most " + MOST_FINAL);
        for (var reason : ReturnReason.values())
            if (!terms.containsKey(reason)) throw new Invalid("terms", reason, "terms for every reason");
        terms = Map.copyOf(terms);
        finalCategories = Set.copyOf(finalCategories);
        finalSkus = Set.copyOf(finalSkus);
    }

    /** What a shop begins with: seven days, the shop bears its own mistakes. */
    public static ReturnPolicy standard() {
        var none = new Percentage(BigDecimal.ZERO);
        var ours = new Terms(true, true, Payer.SHOP, true, none, true);
        var theirs = new Terms(true, false, Payer.CUSTOMER, false, none, false);
        var terms = new EnumMap<ReturnReason, Terms>(ReturnReason.class);
        terms.put(ReturnReason.DAMAGED, ours);
        terms.put(ReturnReason.WRONG_ITEM, ours);
        terms.put(ReturnReason.NOT_AS_DESCRIBED, ours);
        terms.put(ReturnReason.WRONG_SIZE, theirs);
        terms.put(ReturnReason.CHANGED_MIND, theirs);
        terms.put(ReturnReason.NOT_TAKEN, new Terms(true, false, Payer.CUSTOMER, false, none, true));
        return new ReturnPolicy(1, 7, terms, Set.of(), Set.of(), Instant.EPOCH);
    }

    public Terms termsOf(ReturnReason reason) {
        return terms.get(reason);
    }

    /** The last day on which a return of this order may be asked for. Only for a delivered order. */
    public LocalDate lastDay(Order order, ZoneId zone) {
        return LocalDate.ofInstant(order.deliveredAt().orElseThrow(), zone).plusDays(windowDays);
    }

    /**
     * @param earlier the order's returns so far
     * @param photos how many came with the request
     * @throws ReturnNotTaken saying which rule stands against it
     */
    public void judge(
            Order order, List<ReturnRequest> earlier, List<Wanted> wanted, int photos, Instant now, ZoneId zone) {
        requireDelivered(order);
        var last = lastDay(order, zone);
        if (LocalDate.ofInstant(now, zone).isAfter(last)) throw ReturnNotTaken.windowClosed(windowDays, last);
        for (var piece : wanted) {
            var terms = termsOf(piece.reason());
            if (!terms.taken() || piece.reason() == ReturnReason.NOT_TAKEN) throw ReturnNotTaken.reason(piece.reason());
            if (isFinal(piece) && !terms.finalSaleToo()) throw ReturnNotTaken.finalSale(piece.sku());
            if (terms.photos() && photos == 0) throw ReturnNotTaken.photosNeeded(piece.reason());
        }
        requireLeft(order, earlier, wanted);
    }

    private static void requireDelivered(Order order) {
        if (order.fulfilment() != FulfilmentState.DELIVERED
                || order.deliveredAt().isEmpty()) throw ReturnNotTaken.notDelivered();
    }

    private static void requireLeft(Order order, List<ReturnRequest> earlier, List<Wanted> wanted) {
        for (var piece : wanted) {
            var left = ReturnRequest.returnable(order, earlier, piece.sku());
            if (left.compareTo(piece.quantity()) < 0)
                throw ReturnNotTaken.moreThanDelivered(piece.sku(), left, piece.quantity());
        }
    }

    private boolean isFinal(Wanted piece) {
        return finalSkus.contains(piece.sku())
                || piece.category().filter(finalCategories::contains).isPresent();
    }
}
