package id.laris.web.returns;

import id.laris.application.returns.Remark;
import id.laris.application.returns.ReturnDetails;
import id.laris.domain.order.OrderLine;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.Warehouse;
import id.laris.web.shared.Formats;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A return as pages show it.
 *
 * @param places of its pictures, from 1
 * @param sendTo where the goods are to go; null when no warehouse is open
 * @param owed null before the goods were looked at
 * @param instead the order whose goods go out for these; null while there is none
 * @param paid what it was settled with; null before
 * @param billOpen the order is on invoice and some of it is still to be paid
 */
record ReturnView(
        String number,
        String order,
        ReturnState state,
        ReturnRequest.Wish wish,
        ReturnRequest.Origin origin,
        List<Line> lines,
        List<Remark> remarks,
        List<Integer> places,
        String courier,
        String tracking,
        String warehouse,
        Place sendTo,
        Owed owed,
        Instead instead,
        Paid paid,
        Instant requestedAt,
        Instant changedAt,
        boolean billOpen) {
    /** @param sellable and the like: null before somebody looked */
    record Line(
            String sku,
            String title,
            String option,
            int quantity,
            String reason,
            Integer sellable,
            Integer damaged,
            Integer missing,
            Integer credited) {
        /** For so many pieces others may go out. */
        public int most() {
            return credited == null ? quantity : credited;
        }
    }

    record Place(String name, String street) {}

    /**
     * @param taken what a replacement took of it; empty without
     * @param relief what of it is taken off the open bill; empty when that is paid
     */
    record Owed(String goods, String fee, String shipping, String total, String taken, String left, String relief) {}

    record Instead(String order, String value, List<Swap> swaps) {}

    record Paid(String original, String transfer, String credit, String relief, String total) {}

    static ReturnView of(ReturnDetails details) {
        var request = details.request();
        return new ReturnView(
                request.number().value(),
                request.orderNumber().value(),
                request.state(),
                request.wish(),
                request.origin(),
                request.lines().stream()
                        .map(l -> line(l, details.order().line(l.sku())))
                        .toList(),
                details.remarks(),
                IntStream.rangeClosed(1, request.photos()).boxed().toList(),
                request.courier(),
                request.tracking(),
                request.warehouse().map(Object::toString).orElse(""),
                details.sendTo().map(ReturnView::place).orElse(null),
                details.reckoning()
                        .map(owed -> owed(request, owed, details.open()))
                        .orElse(null),
                request.replacement()
                        .map(r -> new Instead(r.orderNumber().value(), Formats.text(r.value()), r.swaps()))
                        .orElse(null),
                request.payout().map(ReturnView::paid).orElse(null),
                request.requestedAt(),
                request.changedAt(),
                details.open().isPositive());
    }

    public boolean isCancellable() {
        return instead == null && state.canBecome(ReturnState.CANCELLED);
    }

    /** The goods may be sent now. */
    public boolean isAwaited() {
        return state == ReturnState.APPROVED || state == ReturnState.GOODS_ON_THE_WAY;
    }

    public boolean isSendable() {
        return state == ReturnState.APPROVED;
    }

    public boolean isJudgeable() {
        return state == ReturnState.REQUESTED || state == ReturnState.ASKED_BACK;
    }

    public boolean isReceived() {
        return state == ReturnState.RECEIVED;
    }

    public boolean isInspected() {
        return state == ReturnState.INSPECTED;
    }

    /** Other goods may go out for these. */
    public boolean isReplaceable() {
        return instead == null
                && (state == ReturnState.APPROVED
                        || state == ReturnState.GOODS_ON_THE_WAY
                        || state == ReturnState.RECEIVED
                        || state == ReturnState.INSPECTED);
    }

    public boolean isReplacementWanted() {
        return wish == ReturnRequest.Wish.REPLACEMENT;
    }

    public boolean isLookedAt() {
        return lines.get(0).sellable() != null;
    }

    private static Line line(ReturnRequest.Line line, OrderLine bought) {
        var found = line.found();
        return new Line(
                line.sku().value(),
                bought.title(),
                bought.optionText(),
                line.quantity().value(),
                line.reason().name(),
                found.map(f -> f.sellable().value()).orElse(null),
                found.map(f -> f.damaged().value()).orElse(null),
                found.map(f -> f.missing().value()).orElse(null),
                found.map(f -> f.credited().value()).orElse(null));
    }

    private static Place place(Warehouse warehouse) {
        return new Place(warehouse.name(), warehouse.street());
    }

    private static Owed owed(ReturnRequest request, Reckoning owed, Money open) {
        var left = request.left(owed.owed());
        var relief = left.isLessThan(open) ? left : open;
        return new Owed(
                Formats.text(owed.goods()),
                owed.fee().isZero() ? "" : Formats.text(owed.fee()),
                owed.shipping().isZero() ? "" : Formats.text(owed.shipping()),
                Formats.text(owed.owed()),
                request.replacement().map(r -> Formats.text(r.value())).orElse(""),
                Formats.text(left),
                relief.isZero() ? "" : Formats.text(relief));
    }

    private static Paid paid(ReturnRequest.Payout paid) {
        return new Paid(
                paid.original().isZero() ? "" : Formats.text(paid.original()),
                paid.transfer().isZero() ? "" : Formats.text(paid.transfer()),
                paid.credit().isZero() ? "" : Formats.text(paid.credit()),
                paid.relief().isZero() ? "" : Formats.text(paid.relief()),
                Formats.text(paid.total()));
    }
}
