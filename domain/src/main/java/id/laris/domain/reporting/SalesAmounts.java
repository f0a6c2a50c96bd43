package id.laris.domain.reporting;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Pieces and money of sales; below zero where something is taken back from the book.
 *
 * @param gross goods as ordered at their normal price, tax within
 * @param discount taken off them: a piece's normal (struck-through) price when it was ordered less what it was sold for, tax within. Refunds
 *     and goodwill are no discount but {@code returned}
 * @param tax within {@code gross - discount + shipping - returned}
 * @param shipping paid for it, tax within
 * @param returnedPieces that arrived here again
 * @param returned money that went back, and what is not asked any more, tax within
 * @param cost of the pieces that stayed away, at what a piece cost on average when it was sold
 * @param earned what goods of known cost brought without tax and shipping, less what was returned: what {@code cost} is held against
 */
public record SalesAmounts(
        long pieces,
        Money gross,
        Money discount,
        Money tax,
        Money shipping,
        long returnedPieces,
        Money returned,
        Money cost,
        Money earned) {
    public static final SalesAmounts NONE = sold(0, zero(), zero(), zero(), zero(), zero());

    private static Money zero() {
        return Money.zero(CurrencyUnit.IDR);
    }

    static SalesAmounts sold(long pieces, Money gross, Money tax, Money shipping, Money cost, Money earned) {
        return sold(pieces, gross, zero(), tax, shipping, cost, earned);
    }

    static SalesAmounts sold(
            long pieces, Money gross, Money discount, Money tax, Money shipping, Money cost, Money earned) {
        return new SalesAmounts(pieces, gross, discount, tax, shipping, 0, zero(), cost, earned);
    }

    static SalesAmounts cameBack(long pieces, Money cost) {
        return new SalesAmounts(0, zero(), zero(), zero(), zero(), pieces, zero(), cost, zero());
    }

    static SalesAmounts gaveBack(Money returned, Money tax, Money earned) {
        return new SalesAmounts(0, zero(), zero(), tax, zero(), 0, returned, zero(), earned);
    }

    /** What was to be paid for it. */
    public Money total() {
        return gross.minus(discount).plus(shipping);
    }

    /** What of that stays with the shop, tax within. */
    public Money net() {
        return total().minus(returned);
    }

    /** What goods of known cost brought beyond their cost. */
    public Money margin() {
        return earned.minus(cost);
    }

    /**
     * The margin where anything is known of it: empty when goods brought something and of none of them anybody knew what they cost. Of
     * goods some of which have a known cost it is the margin of those.
     */
    public Optional<Money> knownMargin() {
        var broughtIn = !gross.minus(discount).minus(returned).isZero();
        return broughtIn && earned.isZero() && cost.isZero() ? Optional.empty() : Optional.of(margin());
    }

    /** What is known of the cost, as {@link #knownMargin()}. */
    public Optional<Money> knownCost() {
        return knownMargin().map(known -> cost);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public SalesAmounts plus(SalesAmounts other) {
        return new SalesAmounts(
                Math.addExact(pieces, other.pieces),
                gross.plus(other.gross),
                discount.plus(other.discount),
                tax.plus(other.tax),
                shipping.plus(other.shipping),
                Math.addExact(returnedPieces, other.returnedPieces),
                returned.plus(other.returned),
                cost.plus(other.cost),
                earned.plus(other.earned));
    }

    public SalesAmounts minus(SalesAmounts other) {
        return new SalesAmounts(
                Math.subtractExact(pieces, other.pieces),
                gross.minus(other.gross),
                discount.minus(other.discount),
                tax.minus(other.tax),
                shipping.minus(other.shipping),
                Math.subtractExact(returnedPieces, other.returnedPieces),
                returned.minus(other.returned),
                cost.minus(other.cost),
                earned.minus(other.earned));
    }

    /** Divided in proportion to the weights; the parts add up to this. */
    List<SalesAmounts> spread(List<Long> weights) {
        if (weights.size() == 1) return List.of(this);
        var counts = List.<ToLongFunction<SalesAmounts>>of(SalesAmounts::pieces, SalesAmounts::returnedPieces).stream()
                .map(count -> Money.rupiah(count.applyAsLong(this)).spread(weights))
                .toList();
        var money = List.<Function<SalesAmounts, Money>>of(
                        SalesAmounts::gross,
                        SalesAmounts::discount,
                        SalesAmounts::tax,
                        SalesAmounts::shipping,
                        SalesAmounts::returned,
                        SalesAmounts::cost,
                        SalesAmounts::earned)
                .stream()
                .map(amount -> amount.apply(this).spread(weights))
                .toList();
        var parts = new ArrayList<SalesAmounts>();
        for (int i = 0; i < weights.size(); i++)
            parts.add(new SalesAmounts(
                    counts.get(0).get(i).minorUnits(),
                    money.get(0).get(i),
                    money.get(1).get(i),
                    money.get(2).get(i),
                    money.get(3).get(i),
                    counts.get(1).get(i).minorUnits(),
                    money.get(4).get(i),
                    money.get(5).get(i),
                    money.get(6).get(i)));
        return parts;
    }
}
