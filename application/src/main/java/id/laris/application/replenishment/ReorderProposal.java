package id.laris.application.replenishment;

import id.laris.domain.purchasing.PriceBreak;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.replenishment.BuyingAhead;
import id.laris.domain.replenishment.DemandOutlook;
import id.laris.domain.replenishment.JointOrder;
import id.laris.domain.replenishment.LeadTime;
import id.laris.domain.replenishment.ReorderAdvice;
import id.laris.domain.replenishment.ReorderAdvice.Outcome;
import id.laris.domain.replenishment.ReorderPolicy;
import id.laris.domain.replenishment.StockCourse;
import id.laris.domain.replenishment.StockPosition;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done about one SKU in one warehouse, and why.
 *
 * @param warehouse where it is needed
 * @param pooled the figures are those of all warehouses together, because nobody knows what each of them sells
 * @param weekly pieces expected to be asked for a week, on average of the next four
 * @param source from whom; empty when no active supplier's price list has it
 * @param wanted pieces to buy, in whole packs; 0 when what is moved is enough
 * @param needed pieces of them that are needed; the others are bought ahead because each then costs less
 * @param saved rupiah by what is bought ahead; 0 without
 * @param fits as many of those to buy as there is room for
 * @param unmoved pieces that other warehouses have to spare and there is no room for
 * @param joint how it goes along with others; empty when it is ordered for its own sake only
 * @param buy as many of those that fit as the budget allows; all of them without a budget
 * @param moves what other warehouses have to spare, before anything is bought
 * @param advice after the moves
 * @param without if nothing at all is done
 * @param ends the day on which the stock ends on average if nothing is done; empty when not within a year
 * @param arrives the day on which what is bought today is there on average
 * @param benefit margin that is not lost, in rupiah
 */
public record ReorderProposal(
        Sku sku,
        String title,
        WarehouseCode warehouse,
        boolean pooled,
        Stock stock,
        double weekly,
        Optional<Source> source,
        LeadTime lead,
        int wanted,
        int needed,
        double saved,
        int fits,
        int unmoved,
        Optional<Joint> joint,
        int buy,
        List<Move> moves,
        ReorderAdvice advice,
        Outcome without,
        Optional<LocalDate> ends,
        LocalDate arrives,
        Urgency urgency,
        double benefit,
        Basis basis) {
    /** The most urgent one first. */
    public enum Urgency {
        /** Nothing is free any more. */
        EMPTY,
        /** On average the stock ends before what is ordered today is there. */
        LATE,
        /** There is time, but not until it is looked at again. */
        DUE,
        /** There is time; it goes along with what is ordered from its supplier today. */
        JOINT
    }

    /** @param ordered pieces on their way from suppliers; @param drafted on drafts of purchase orders; @param moving from other warehouses */
    public record Stock(int onHand, int reserved, int ordered, int drafted, int moving) {
        public int free() {
            return onHand - reserved;
        }

        public int incoming() {
            return ordered + drafted + moving;
        }
    }

    /** @param name of the supplier @param minimumOrder what one order must come to at least before it can be sent */
    public record Source(String name, Money minimumOrder, SupplierPrice price) {}

    /**
     * It is ordered together with other goods of its supplier.
     *
     * @param days for which it is enough then, on average, before it has to be ordered again
     * @param dueInDays when it would have been due alone
     * @param orderCost what the order costs whatever its lines
     */
    public record Joint(JointOrder.Why why, double days, double dueInDays, Money orderCost) {}

    /** Pieces of a warehouse that has more than it needs. */
    public record Move(WarehouseCode from, int pieces) {}

    /** What all of it was computed from. @param stock with what is moved; @param before without @param margin of a piece, in rupiah */
    public record Basis(
            ReorderPolicy policy, DemandOutlook outlook, StockPosition stock, StockPosition before, double margin) {}

    public ReorderProposal {
        moves = List.copyOf(moves);
    }

    /** What it costs to buy; empty when nobody knows. */
    public Optional<Money> cost() {
        return each().map(it -> it.times(Quantity.of(buy)));
    }

    /** What each of the pieces to buy costs; empty when nobody knows. */
    public Optional<Money> each() {
        return source.map(it -> it.price().costOf(Quantity.of(buy)));
    }

    /** More is bought than is needed, because each piece then costs less. */
    public boolean isAhead() {
        return buy > needed;
    }

    /** The price of many that is reached by buying ahead; empty when that is not done. */
    public Optional<PriceBreak> reached() {
        if (!isAhead()) return Optional.empty();
        return source.flatMap(it -> it.price().breaks().stream()
                .filter(step -> step.from().value() <= buy)
                .reduce((lower, higher) -> higher));
    }

    public int moved() {
        return moves.stream().mapToInt(Move::pieces).sum();
    }

    /** Less is bought than is wanted and fits, for want of money. */
    public boolean isCut() {
        return buy < fits;
    }

    /** Pieces that are neither bought nor moved, for want of room. */
    public int leftOut() {
        return unmoved + wanted - fits;
    }

    /** If that is bought and moved. */
    public Outcome with() {
        return basis.policy().outcome(basis.outlook(), basis.stock(), buy);
    }

    /** How the stock goes on from today if nothing is done, until what is ordered next time would be there. */
    public List<StockCourse.Point> course(int steps) {
        return StockCourse.of(basis.outlook(), basis.before(), 0, 0, advice.days(), steps);
    }

    /** The same if that is bought and moved. */
    public List<StockCourse.Point> courseWith(int steps) {
        return StockCourse.of(basis.outlook(), basis.stock(), buy, lead.days(), advice.days(), steps);
    }

    ReorderProposal buying(int pieces) {
        return new ReorderProposal(
                sku, title, warehouse, pooled, stock, weekly, source, lead, wanted, needed, saved, fits, unmoved, joint,
                pieces, moves, advice, without, ends, arrives, urgency, benefit, basis);
    }

    /** For want of room. @param kept what is still moved @param stock with that @param pieces of those to buy */
    ReorderProposal storing(List<Move> kept, StockPosition stock, int pieces) {
        int left = moved() - kept.stream().mapToInt(Move::pieces).sum();
        return new ReorderProposal(
                sku,
                title,
                warehouse,
                pooled,
                this.stock,
                weekly,
                source,
                lead,
                wanted,
                needed,
                saved,
                pieces,
                left,
                joint,
                pieces,
                kept,
                advice,
                without,
                ends,
                arrives,
                urgency,
                benefit,
                new Basis(basis.policy(), basis.outlook(), stock, basis.before(), basis.margin()));
    }

    /** With others of its supplier. @param pieces that are needed then @param ahead those that are bought @param value margin not lost */
    ReorderProposal joining(Joint with, int pieces, BuyingAhead ahead, double value) {
        return new ReorderProposal(
                sku,
                title,
                warehouse,
                pooled,
                stock,
                weekly,
                source,
                lead,
                ahead.pieces(),
                pieces,
                ahead.saved(),
                ahead.pieces(),
                0,
                Optional.of(with),
                ahead.pieces(),
                moves,
                advice,
                without,
                ends,
                arrives,
                urgency,
                value,
                basis);
    }
}
