package id.laris.domain.returns;

import id.laris.domain.order.Order;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pieces of one order that are to come back, or came. Immutable: every step returns the request as it is afterwards, or refuses.
 *
 * @param policy version of the policy it was asked for under
 * @param photos how many pictures came with it
 * @param courier who brings the goods back; blank until the customer says so
 * @param warehouse where they arrived
 * @param replacement the order that replaces goods of it
 * @param payout what it was settled with beside the replacement
 * @param version as read; 0 for a new one
 */
public record ReturnRequest(
        ReturnNumber number,
        OrderId order,
        OrderNumber orderNumber,
        Origin origin,
        Wish wish,
        List<Line> lines,
        int policy,
        int photos,
        ReturnState state,
        String courier,
        String tracking,
        Optional<WarehouseCode> warehouse,
        Optional<Replacement> replacement,
        Optional<Payout> payout,
        Instant requestedAt,
        Instant changedAt,
        long version) {
    public static final int MOST_LINES = 100;
    public static final int MOST_PHOTOS = 6;

    /** Who began it. */
    public enum Origin {
        CUSTOMER,
        STAFF,
        /** The parcel came back without ever being taken. */
        REFUSED_PARCEL
    }

    /** What the customer would like. */
    public enum Wish {
        REFUND,
        REPLACEMENT
    }

    /** Pieces of one SKU. @param found what they turned out to be; empty before somebody looked */
    public record Line(Sku sku, Quantity quantity, ReturnReason reason, Optional<Found> found) {
        public Line {
            if (quantity.isZero()) throw new Invalid("quantity", 0, "1 to " + Quantity.MOST);
            if (found.isPresent() && !found.get().pieces().equals(quantity))
                throw new Invalid("quantity", found.get().pieces(), "%s of %s looked at".formatted(quantity, sku));
        }

        Line with(Found pieces) {
            return new Line(sku, quantity, reason, Optional.of(pieces));
        }

        /** Pieces for which money is owed. */
        public Quantity credited() {
            return found.map(Found::credited).orElse(Quantity.ZERO);
        }

        /** Pieces that are really there. */
        public Quantity arrived() {
            return found.map(f -> f.sellable().plus(f.damaged())).orElse(Quantity.ZERO);
        }
    }

    /** What the pieces of a line turned out to be. @param credited for so many of those that arrived money is owed */
    public record Found(Quantity sellable, Quantity damaged, Quantity missing, Quantity credited) {
        public Found {
            if (credited.compareTo(sellable.plus(damaged)) > 0)
                throw new Invalid("credited", credited, "no more than arrived");
        }

        /** All that arrived is paid for. */
        public static Found of(int sellable, int damaged, int missing) {
            return new Found(
                    Quantity.of(sellable), Quantity.of(damaged), Quantity.of(missing), Quantity.of(sellable + damaged));
        }

        Quantity pieces() {
            return sellable.plus(damaged).plus(missing);
        }
    }

    /**
     * What went back, by way.
     *
     * @param original as it was paid
     * @param transfer to an account the customer named
     * @param credit kept at the shop for the customer
     * @param relief no money: taken off what was still to be paid for the order
     */
    public record Payout(Money original, Money transfer, Money credit, Money relief) {
        public Payout {
            if (original.isNegative() || transfer.isNegative() || credit.isNegative() || relief.isNegative())
                throw new Invalid("amount", original.minorUnits(), "no amount below zero");
        }

        /** All of it money. */
        public Payout(Money original, Money transfer, Money credit) {
            this(original, transfer, credit, Money.zero(original.currency()));
        }

        public static Payout nothing() {
            var zero = Money.rupiah(0);
            return new Payout(zero, zero, zero);
        }

        /** All that the customer has of it. */
        public Money worth() {
            return total().plus(relief);
        }

        /** The money that went back. */
        public Money total() {
            return original.plus(transfer).plus(credit);
        }
    }

    public ReturnRequest {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES)
            throw new Invalid("lines", lines.size(), "1 to " + MOST_LINES + " lines");
        var seen = new HashSet<Sku>();
        for (var line : lines) if (!seen.add(line.sku())) throw new Invalid("lines", line.sku(), "each SKU once");
        if (photos < 0 || photos > MOST_PHOTOS) throw new Invalid("photos", photos, "at most " + MOST_PHOTOS);
        courier = Text.line("courier", courier, 0, 60);
        tracking = Text.line("trackingNumber", tracking, 0, 60);
    }

    /** A customer, or staff for them, asks; the policy has said yes. */
    public static ReturnRequest ask(
            ReturnNumber number,
            Order order,
            Origin origin,
            Wish wish,
            List<Line> lines,
            int policy,
            int photos,
            Instant now) {
        return new ReturnRequest(
                number,
                order.id(),
                order.number(),
                origin,
                wish,
                lines,
                policy,
                photos,
                ReturnState.REQUESTED,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                now,
                now,
                0);
    }

    /** A parcel nobody took is on its way back: nothing is left to judge. */
    public static ReturnRequest refusedParcel(ReturnNumber number, Order order, int policy, Instant now) {
        var lines = order.lines().stream()
                .filter(l -> !l.shipped().isZero())
                .map(l -> new Line(l.sku(), l.shipped(), ReturnReason.NOT_TAKEN, Optional.empty()))
                .toList();
        return ask(number, order, Origin.REFUSED_PARCEL, Wish.REFUND, lines, policy, 0, now)
                .to(ReturnState.APPROVED, now)
                .to(ReturnState.GOODS_ON_THE_WAY, now);
    }

    /** Pieces of that SKU that left and that no return claims. */
    public static Quantity returnable(Order order, List<ReturnRequest> returns, Sku sku) {
        var claimed = returns.stream()
                .filter(r -> r.state().claimsPieces())
                .flatMap(r -> r.lines().stream())
                .filter(l -> l.sku().equals(sku))
                .map(Line::quantity)
                .reduce(Quantity.ZERO, Quantity::plus);
        var shipped = order.line(sku).shipped();
        return shipped.minus(claimed.atMost(shipped));
    }

    /** Whether every piece of the order that left is there again, by these returns. */
    public static boolean broughtEverything(Order order, List<ReturnRequest> returns) {
        return order.lines().stream().allMatch(line -> {
            var back = returns.stream()
                    .flatMap(r -> r.lines().stream())
                    .filter(l -> l.sku().equals(line.sku()))
                    .map(Line::arrived)
                    .reduce(Quantity.ZERO, Quantity::plus);
            return back.equals(line.quantity());
        });
    }

    public ReturnRequest approve(Instant now) {
        return to(ReturnState.APPROVED, now);
    }

    public ReturnRequest reject(Instant now) {
        return to(ReturnState.REJECTED, now);
    }

    public ReturnRequest askBack(Instant now) {
        return to(ReturnState.ASKED_BACK, now);
    }

    /** The customer wrote: a question of staff is answered by that. */
    public ReturnRequest answered(Instant now) {
        return state == ReturnState.ASKED_BACK ? to(ReturnState.REQUESTED, now) : this;
    }

    /** @throws ReturnStepNotAllowed also once it was replaced: the goods are owed then */
    public ReturnRequest cancel(Instant now) {
        if (replacement.isPresent()) throw new ReturnStepNotAllowed(state, ReturnState.CANCELLED);
        return to(ReturnState.CANCELLED, now);
    }

    /** The customer handed the goods to a courier. */
    public ReturnRequest sent(String by, String under, Instant now) {
        var said = Text.line("courier", by, 1, 60);
        return with(state.to(ReturnState.GOODS_ON_THE_WAY), said, under, warehouse, lines, payout, now);
    }

    /** The parcel arrived; nobody has looked into it. */
    public ReturnRequest receive(WarehouseCode at, Instant now) {
        return with(state.to(ReturnState.RECEIVED), courier, tracking, Optional.of(at), lines, payout, now);
    }

    /** @param found for every line, all of its pieces */
    public ReturnRequest inspect(Map<Sku, Found> found, Instant now) {
        var next = state.to(ReturnState.INSPECTED);
        for (var line : lines)
            if (!found.containsKey(line.sku()))
                throw new Invalid("lines", line.sku(), "what every line turned out to be");
        if (found.size() != lines.size()) throw new Invalid("lines", found.keySet(), "the lines of this return");
        return with(
                next,
                courier,
                tracking,
                warehouse,
                lines.stream().map(l -> l.with(found.get(l.sku()))).toList(),
                payout,
                now);
    }

    /**
     * Other goods go out for some or all of these. Once, and not for more pieces than arrived; before the goods were looked at, which is
     * the shop's risk, not for more than are to come.
     *
     * @throws AlreadyReplaced the second time
     * @throws ReturnStepNotAllowed before it was approved, and after it was settled
     * @throws MoreThanOwed when the replacement takes more than is owed
     */
    public ReturnRequest replace(Replacement by, Money owed, Instant now) {
        requireReplaceable(by.swaps());
        if (owed.isLessThan(by.value())) throw new MoreThanOwed(owed, by.value());
        return new ReturnRequest(
                number,
                order,
                orderNumber,
                origin,
                wish,
                lines,
                policy,
                photos,
                state,
                courier,
                tracking,
                warehouse,
                Optional.of(by),
                payout,
                requestedAt,
                now,
                version);
    }

    /** Refuses what {@link #replace} refuses, as far as it is known before there is an order. */
    public void requireReplaceable(List<Swap> swaps) {
        if (replacement.isPresent())
            throw new AlreadyReplaced(number, replacement.get().orderNumber());
        if (!isApproved()) throw new ReturnStepNotAllowed(state, ReturnState.SETTLED);
        if (swaps.isEmpty()) throw new Invalid("swaps", 0, "at least one line to replace");
        var seen = new HashSet<Sku>();
        for (var swap : swaps) {
            var line = lines.stream()
                    .filter(l -> l.sku().equals(swap.returned()))
                    .findFirst()
                    .orElseThrow(() -> new Invalid("swaps", swap.returned(), "a line of this return"));
            if (!seen.add(swap.returned())) throw new Invalid("swaps", swap.returned(), "each SKU once");
            var most = line.found().isPresent() ? line.credited() : line.quantity();
            if (most.compareTo(swap.quantity()) < 0)
                throw new Invalid("swaps", swap.quantity(), "at most %s of %s".formatted(most, swap.returned()));
        }
    }

    /** The goods may come, are on their way or are there, and nothing is settled yet. */
    public boolean isApproved() {
        return state == ReturnState.APPROVED
                || state == ReturnState.GOODS_ON_THE_WAY
                || state == ReturnState.RECEIVED
                || state == ReturnState.INSPECTED;
    }

    /** As if just the pieces that are swapped had arrived whole; one that was looked at stays as it is. */
    public ReturnRequest expecting(List<Swap> swaps) {
        if (state == ReturnState.INSPECTED) return this;
        return with(
                state,
                courier,
                tracking,
                warehouse,
                lines.stream()
                        .map(l -> {
                            var swapped = Swap.piecesOf(swaps, l.sku());
                            return l.with(new Found(l.quantity(), Quantity.ZERO, Quantity.ZERO, swapped));
                        })
                        .toList(),
                payout,
                changedAt);
    }

    /** What is still to be given back of what is owed for it, after what its replacement took. */
    public Money left(Money owed) {
        var taken = replaced(owed);
        return owed.isLessThan(taken) ? Money.zero(owed.currency()) : owed.minus(taken);
    }

    /** What its replacement took. @param like in whose currency */
    public Money replaced(Money like) {
        return replacement.map(Replacement::value).orElse(Money.zero(like.currency()));
    }

    /** @throws MoreThanOwed when more goes back, its replacement included, than is owed */
    public ReturnRequest settle(Payout paid, Money owed, Instant now) {
        var next = state.to(ReturnState.SETTLED);
        if (left(owed).isLessThan(paid.worth())) throw new MoreThanOwed(left(owed), paid.worth());
        return with(next, courier, tracking, warehouse, lines, Optional.of(paid), now);
    }

    public int pieces() {
        return lines.stream().mapToInt(l -> l.quantity().value()).sum();
    }

    private ReturnRequest to(ReturnState next, Instant now) {
        return with(state.to(next), courier, tracking, warehouse, lines, payout, now);
    }

    private ReturnRequest with(
            ReturnState next,
            String by,
            String under,
            Optional<WarehouseCode> at,
            List<Line> after,
            Optional<Payout> paid,
            Instant now) {
        return new ReturnRequest(
                number,
                order,
                orderNumber,
                origin,
                wish,
                after,
                policy,
                photos,
                next,
                by,
                under,
                at,
                replacement,
                paid,
                requestedAt,
                now,
                version);
    }
}
