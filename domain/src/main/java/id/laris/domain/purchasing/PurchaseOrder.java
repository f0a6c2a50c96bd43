package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.Text;
import id.laris.domain.stock.WarehouseCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is bought from one supplier for one warehouse. Each SKU stands on one line; the lines change only while it is a draft.
 *
 * @param lines 1 to 500
 * @param freight what bringing it costs
 * @param otherCosts customs, insurance and the like
 * @param note for the supplier, at most 500 characters
 * @param reason why it was closed or cancelled; empty before
 * @param version as read; 0 for a new one
 */
public record PurchaseOrder(
        PurchaseNumber number,
        SupplierId supplier,
        WarehouseCode warehouse,
        List<PurchaseLine> lines,
        Money freight,
        Money otherCosts,
        String note,
        PurchaseState state,
        String reason,
        Instant createdAt,
        Optional<Instant> sentAt,
        long version) {
    public static final int MOST_LINES = 500;

    public PurchaseOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES)
            throw new Invalid("lines", lines.size(), "1 to " + MOST_LINES + " lines");
        if (lines.stream().map(PurchaseLine::sku).distinct().count() < lines.size())
            throw new Invalid("lines", lines.size(), "each SKU once");
        requireCharge("freight", freight);
        requireCharge("otherCosts", otherCosts);
        note = Text.block("note", note, 500);
    }

    public static PurchaseOrder draft(
            PurchaseNumber number,
            SupplierId supplier,
            WarehouseCode warehouse,
            List<PurchaseLine> lines,
            Money freight,
            Money otherCosts,
            String note,
            Instant now) {
        return new PurchaseOrder(
                number,
                supplier,
                warehouse,
                lines,
                freight,
                otherCosts,
                note,
                PurchaseState.DRAFT,
                "",
                now,
                Optional.empty(),
                0);
    }

    private static void requireCharge(String what, Money charge) {
        if (charge.isNegative() || charge.minorUnits() > SupplierPrice.MOST_COST)
            throw new Invalid(what, charge.minorUnits(), "0 to " + SupplierPrice.MOST_COST);
    }

    /** What the goods cost, without freight. */
    public Money goods() {
        return Money.sum(lines.stream().map(PurchaseLine::goods).toList(), freight.currency());
    }

    /** Freight and all other charges. */
    public Money charges() {
        return freight.plus(otherCosts);
    }

    public Money total() {
        return goods().plus(charges());
    }

    public Optional<PurchaseLine> line(Sku sku) {
        return lines.stream().filter(line -> line.sku().equals(sku)).findFirst();
    }

    /** Other lines and charges. @throws PurchaseStepNotAllowed when it is no draft any more */
    public PurchaseOrder revised(
            WarehouseCode to, List<PurchaseLine> newLines, Money newFreight, Money newOtherCosts, String newNote) {
        if (state != PurchaseState.DRAFT) throw new PurchaseStepNotAllowed(state, PurchaseState.DRAFT);
        return new PurchaseOrder(
                number,
                supplier,
                to,
                newLines,
                newFreight,
                newOtherCosts,
                newNote,
                state,
                reason,
                createdAt,
                sentAt,
                version);
    }

    /**
     * It goes to the supplier.
     *
     * @throws BelowMinimum when its goods come to less than the supplier's minimum
     * @throws SupplierNotActive when nothing is bought there any more
     */
    public PurchaseOrder sentTo(Supplier to, Instant now) {
        if (!to.id().equals(supplier)) throw new IllegalArgumentException("another supplier");
        var next = state.to(PurchaseState.SENT);
        if (!to.active()) throw new SupplierNotActive(supplier);
        if (goods().isLessThan(to.minimumOrder())) throw BelowMinimum.ofOrder(goods(), to.minimumOrder());
        return with(lines, next, reason, Optional.of(now));
    }

    /** The supplier agreed. @param expected when it will come, if they said another day */
    public PurchaseOrder confirmed(Optional<LocalDate> expected) {
        UnaryOperator<PurchaseLine> moved = line -> expected.map(line::on).orElse(line);
        return with(lines.stream().map(moved).toList(), state.to(PurchaseState.CONFIRMED), reason, sentAt);
    }

    /**
     * Pieces arrived, good and damaged ones together: both were delivered. Lines that got less stay open.
     *
     * @param arrived by SKU, at least one piece in all
     * @param overConfirmed somebody looked at what is too much and takes it
     * @throws NotOrdered when a SKU is not on this order
     * @throws OverDelivery when more arrived than is taken without a word
     * @throws PurchaseStepNotAllowed when nothing is expected of it
     */
    public PurchaseOrder received(Map<Sku, Quantity> arrived, boolean overConfirmed) {
        if (!state.isExpected()) throw new PurchaseStepNotAllowed(state, PurchaseState.PARTLY_RECEIVED);
        for (var sku : arrived.keySet()) if (line(sku).isEmpty()) throw new NotOrdered(number, sku);
        if (arrived.values().stream().allMatch(Quantity::isZero)) throw new Invalid("lines", 0, "at least one piece");
        if (!overConfirmed) refuseTooMuch(arrived);
        var after = lines.stream()
                .map(line -> line.with(arrived.getOrDefault(line.sku(), Quantity.ZERO)))
                .toList();
        var complete = after.stream().allMatch(PurchaseLine::isComplete);
        return with(after, state.to(complete ? PurchaseState.RECEIVED : PurchaseState.PARTLY_RECEIVED), reason, sentAt);
    }

    private void refuseTooMuch(Map<Sku, Quantity> arrived) {
        var tooMuch = new ArrayList<OverDelivery.Line>();
        for (var line : lines) {
            var pieces = arrived.getOrDefault(line.sku(), Quantity.ZERO);
            if (!pieces.isZero() && line.isTooMuch(pieces))
                tooMuch.add(
                        new OverDelivery.Line(line.sku().value(), line.open().value(), pieces.value()));
        }
        if (!tooMuch.isEmpty()) throw new OverDelivery(tooMuch);
    }

    /** The rest is not waited for. @param why 1 to 200 characters */
    public PurchaseOrder closedShort(String why) {
        return with(lines, state.to(PurchaseState.CLOSED), Text.line("reason", why, 1, 200), sentAt);
    }

    /** Nothing of it arrived, nothing will. @param why 1 to 200 characters */
    public PurchaseOrder cancelled(String why) {
        return with(lines, state.to(PurchaseState.CANCELLED), Text.line("reason", why, 1, 200), sentAt);
    }

    /**
     * What pieces of a line that arrive now cost with their part of freight and other charges. The charges are shared over the lines by
     * the value of their goods (largest remainder; by pieces when all goods are free), within a line equally over the pieces ordered. The
     * costs of all deliveries of a line add up to its goods and its whole share, however it was split; what never arrives keeps its part
     * of the charges.
     *
     * <p>Example: 10 shirts for Rp50.000 and 5 caps for Rp20.000 with Rp30.001 freight: the shirts' share is Rp25.001, the caps' Rp5.000.
     * Four shirts cost Rp210.000, the next six Rp315.001; five caps cost Rp105.000.
     *
     * @param before pieces of the line that had arrived earlier
     */
    public Money landed(Sku sku, Quantity before, Quantity arriving) {
        int at = lines.indexOf(line(sku).orElseThrow(() -> new NotOrdered(number, sku)));
        var goods = lines.stream().map(line -> line.goods().minorUnits()).toList();
        var weights = goods.stream().allMatch(value -> value == 0)
                ? lines.stream().map(line -> (long) line.ordered().value()).toList()
                : goods;
        var share = charges().spread(weights).get(at);
        var line = lines.get(at);
        return line.landedUpTo(before.plus(arriving), share).minus(line.landedUpTo(before, share));
    }

    private PurchaseOrder with(List<PurchaseLine> newLines, PurchaseState next, String why, Optional<Instant> sent) {
        return new PurchaseOrder(
                number, supplier, warehouse, newLines, freight, otherCosts, note, next, why, createdAt, sent, version);
    }
}
