package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.application.order.Orders;
import id.laris.application.shared.Events;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.Replacement;
import id.laris.domain.returns.ReplacementPlaced;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnReplaced;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.returns.ReturnRequest.Payout;
import id.laris.domain.returns.ReturnSettled;
import id.laris.domain.returns.ReturnState;
import id.laris.domain.returns.Swap;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import java.time.Clock;
import java.util.List;

/**
 * Other goods go out for goods that come back: a new order, its pieces held under the ordinary rules, paid by what is owed for the
 * return as far as that goes. If it costs more, the customer pays the rest like any order; what it leaves over is settled as before. A
 * return of which nothing is left over is settled by this. While an order on invoice is open, what is owed for it falls instead, and the new
 * one is on invoice too.
 */
@UseCase
@Audited
@Requires(Permission.REFUND_PAYMENTS)
@RequiresFreshFactor
public final class ReplaceReturn {
    /**
     * @param shipping what the customer pays for sending the new goods
     * @param postage what sending the old ones back cost, and who paid the courier
     * @param inAdvance whether it is meant that nobody has looked at the goods yet
     */
    public record Command(
            ReturnNumber number, List<Swap> swaps, Money shipping, Reckoning.Postage postage, boolean inAdvance) {}

    private final Returns returns;
    private final ReturnDesk desk;
    private final ReplacementDesk replacements;
    private final ReplacementMoney money;
    private final ReturnClosing closing;
    private final Orders orders;
    private final Events events;
    private final Clock clock;
    private final AuditNotes notes;

    public ReplaceReturn(
            Returns returns,
            ReturnDesk desk,
            ReplacementDesk replacements,
            ReplacementMoney money,
            ReturnClosing closing,
            Orders orders,
            Events events,
            Clock clock,
            AuditNotes notes) {
        this.returns = returns;
        this.desk = desk;
        this.replacements = replacements;
        this.money = money;
        this.closing = closing;
        this.orders = orders;
        this.events = events;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * @return the return afterwards; its replacement names the new order
     * @throws id.laris.domain.returns.AlreadyReplaced the second time
     * @throws id.laris.domain.returns.ReturnBeforePaid while a courier has not brought what was paid
     * @throws id.laris.domain.terms.TermsRefused when the new goods are dearer and the customer may not owe that much more
     * @throws id.laris.domain.stock.NotEnoughStock when there is not enough of what is to go out; nothing happens then
     */
    public ReturnRequest replace(Command command) {
        var request = returns.get(command.number());
        var all = returns.lockOf(request.order());
        request.requireReplaceable(command.swaps());
        if (request.state() != ReturnState.INSPECTED && !command.inAdvance())
            throw new Invalid("inAdvance", false, "yes, while nobody has looked at the goods");
        var order = orders.get(request.order());
        var open = desk.requireSettleable(order, request);
        var expected = request.expecting(command.swaps());
        var now = clock.instant();
        var placed = replacements.place(order, command.swaps(), command.shipping(), open, now);
        var resending = placed.totals().shippingGross();
        var owed = desk.reckon(order, expected, command.swaps(), resending, all, command.postage())
                .owed();
        var price = placed.totals().total();
        var value = owed.isLessThan(price) ? owed : price;
        money.admit(order, open, price.minus(value));
        var after = request.replace(
                new Replacement(placed.id(), placed.number(), value, resending, command.swaps()), owed, now);
        var isOver = after.state() == ReturnState.INSPECTED && after.left(owed).isZero();
        var saved = isOver ? after.settle(Payout.nothing(), owed, now) : after;
        returns.save(saved);
        var relieved = money.relieve(order, open, value, command.number());
        if (isOver) closing.close(relieved, now);
        replacements.pay(placed, order, open, value, command.number());
        notes.about("return", command.number());
        notes.changed("replacement", "", placed.number());
        events.publish(new ReplacementPlaced(placed.id(), command.number(), order.number(), now));
        events.publish(new ReturnReplaced(order.id(), command.number(), placed.number(), value, now));
        if (isOver)
            events.publish(new ReturnSettled(order.id(), command.number(), Money.rupiah(0), Money.rupiah(0), now));
        return saved;
    }
}
