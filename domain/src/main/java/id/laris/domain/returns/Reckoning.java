package id.laris.domain.returns;

import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.returns.ReturnPolicy.Payer;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is owed for an inspected return: what was paid for the pieces, tax within, less the restocking fee, with their share of the
 * order's shipping where the policy gives it back, and with what sending back cost where somebody else bore it than should. Never below
 * zero, never more than the shop still holds of the order's money and is still to get of it. The one calculation of it.
 *
 * <p>Pieces that are replaced do arrive in the end, so that their shipping is owed once: where the policy would give their share of it
 * back, because the shop is to blame, as much of that share goes back as sending the new goods is charged for. Who pays for both parcels
 * then pays for the dearer of them, and for the first alone when the second is free.
 *
 * <p>Parts of a line are differences of rounded running shares, so that all returns of an order together give back exactly what was paid.
 *
 * @param goods what was paid for the credited pieces
 * @param fee kept of it
 * @param shipping their share of the order's shipping that goes back
 * @param postage added to it (what the customer laid out) or, below zero, taken off
 */
public record Reckoning(Money goods, Money fee, Money shipping, Money postage, Money owed) {
    /** What sending the goods back cost, and who paid the courier. */
    public record Postage(Money cost, Payer paidBy) {
        public static Postage none() {
            return new Postage(Money.rupiah(0), Payer.CUSTOMER);
        }
    }

    /**
     * @param earlier returns of the same order that were settled before
     * @param kept what the shop holds of the order's money, that which pays a replacement included, and what is open of it on invoice
     */
    public static Reckoning of(
            Order order,
            ReturnRequest request,
            List<ReturnRequest> earlier,
            ReturnPolicy policy,
            Postage paid,
            Money kept) {
        return of(
                order,
                request,
                request.replacement().map(Replacement::swaps).orElse(List.of()),
                request.replacement()
                        .map(Replacement::shipping)
                        .orElse(Money.zero(order.totals().goods().currency())),
                earlier,
                policy,
                paid,
                kept);
    }

    /**
     * As it would be if these pieces were replaced.
     *
     * @param resending what the customer is to pay for sending the new goods, tax within
     * @param kept what the shop holds of the order's money, that which pays the replacement included
     */
    public static Reckoning of(
            Order order,
            ReturnRequest request,
            List<Swap> swaps,
            Money resending,
            List<ReturnRequest> earlier,
            ReturnPolicy policy,
            Postage paid,
            Money kept) {
        var zero = Money.zero(order.totals().goods().currency());
        var goods = zero;
        var fee = zero;
        var shipping = zero;
        var shippingOfReplaced = zero;
        var before = valueOf(order, earlier);
        boolean shopBearsPostage = false;
        boolean anyCredited = false;
        for (var line : request.lines()) {
            if (line.credited().isZero()) continue;
            anyCredited = true;
            var terms = policy.termsOf(line.reason());
            var value = valueOf(order, order.line(line.sku()), credited(earlier, line.sku()), line.credited());
            goods = goods.plus(value);
            fee = fee.plus(terms.restocking().of(value));
            var swapped = Swap.piecesOf(swaps, line.sku()).atMost(line.credited());
            var unreplaced = valueOf(
                    order,
                    order.line(line.sku()),
                    credited(earlier, line.sku()),
                    line.credited().minus(swapped));
            if (terms.refundsShipping()) {
                shipping = shipping.plus(shippingOf(order, before, before.plus(unreplaced)));
                shippingOfReplaced =
                        shippingOfReplaced.plus(shippingOf(order, before.plus(unreplaced), before.plus(value)));
            }
            before = before.plus(value);
            shopBearsPostage |= terms.postage() == Payer.SHOP;
        }
        shipping = shipping.plus(shippingOfReplaced.isLessThan(resending) ? shippingOfReplaced : resending);
        var postage = anyCredited ? postage(paid, shopBearsPostage, zero) : zero;
        var sum = goods.minus(fee).plus(shipping).plus(postage);
        var owed = sum.isNegative() ? zero : kept.isLessThan(sum) ? kept : sum;
        return new Reckoning(goods, fee, shipping, postage, owed);
    }

    /** The share of the order's shipping of goods worth from so much on to so much. */
    private static Money shippingOf(Order order, Money from, Money to) {
        var whole = order.totals().shippingGross();
        var goods = order.totals().goodsGross();
        return running(whole, to, goods).minus(running(whole, from, goods));
    }

    private static Money postage(Postage paid, boolean shopBears, Money zero) {
        if (shopBears && paid.paidBy() == Payer.CUSTOMER) return paid.cost();
        if (!shopBears && paid.paidBy() == Payer.SHOP) return zero.minus(paid.cost());
        return zero;
    }

    private static Money valueOf(Order order, List<ReturnRequest> earlier) {
        return Money.sum(
                order.lines().stream()
                        .map(l -> valueOf(order, l, Quantity.ZERO, credited(earlier, l.sku())))
                        .toList(),
                order.totals().goods().currency());
    }

    /** What was paid for so many pieces of a line, after so many others. */
    private static Money valueOf(Order order, OrderLine line, Quantity after, Quantity pieces) {
        var paid = order.gross(line);
        return running(paid, after.plus(pieces), line.quantity()).minus(running(paid, after, line.quantity()));
    }

    private static Money running(Money whole, Quantity part, Quantity all) {
        return whole.share(BigDecimal.valueOf(part.value()), BigDecimal.valueOf(all.value()));
    }

    private static Money running(Money whole, Money part, Money all) {
        return all.isZero()
                ? Money.zero(whole.currency())
                : whole.share(BigDecimal.valueOf(part.minorUnits()), BigDecimal.valueOf(all.minorUnits()));
    }

    private static Quantity credited(List<ReturnRequest> earlier, Sku sku) {
        return earlier.stream()
                .filter(r -> r.state() == ReturnState.SETTLED)
                .flatMap(r -> r.lines().stream())
                .filter(l -> l.sku().equals(sku))
                .map(ReturnRequest.Line::credited)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}
