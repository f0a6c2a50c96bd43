package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shared.Events;
import id.laris.application.terms.Receivables;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.CreditNoteWritten;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceWritten;
import id.laris.domain.order.FulfilmentState;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.order.PaymentState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.terms.Receivable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes what papers an order is due: its invoice, once, when it is as far as the shop wants it (one that is paid on invoice when all of it
 * left, if not before: it is what the customer pays by); then a credit note for each refund that went out and for all that was taken off
 * what is to be paid, never over more than is left of the invoice, and one over all of it when the order is called off and nobody ever paid. An order that costs nothing gets none. Asking
 * again changes nothing.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class WriteDuePapers {
    private static final Set<FulfilmentState> LEFT =
            EnumSet.of(FulfilmentState.SHIPPED, FulfilmentState.DELIVERED, FulfilmentState.RETURNED);
    private static final String NOT_TAKEN = "parcel-not-taken";

    private final Invoices invoices;
    private final Orders orders;
    private final Payments payments;
    private final InvoiceDesk desk;
    private final InvoiceSettings settings;
    private final Receivables receivables;
    private final Events events;
    private final Clock clock;

    public WriteDuePapers(
            Invoices invoices,
            Orders orders,
            Payments payments,
            InvoiceDesk desk,
            InvoiceSettings settings,
            Receivables receivables,
            Events events,
            Clock clock) {
        this.invoices = invoices;
        this.orders = orders;
        this.payments = payments;
        this.desk = desk;
        this.settings = settings;
        this.receivables = receivables;
        this.events = events;
        this.clock = clock;
    }

    public void write(OrderId id) {
        var order = orders.get(id);
        var papers = new ArrayList<>(invoices.ofOrder(id));
        if (papers.isEmpty() && isDue(order)) papers.add(invoice(order));
        if (!papers.isEmpty()) credit(papers.get(0), papers.subList(1, papers.size()), order);
    }

    private boolean isDue(Order order) {
        if (order.state() == OrderState.CANCELLED || order.totals().total().isZero()) return false;
        var hasLeft = LEFT.contains(order.fulfilment());
        if (settings.when() == InvoiceSettings.When.SHIPPED) return hasLeft;
        return order.payment().isSettled() || order.method() == PaymentMethod.ON_INVOICE && hasLeft;
    }

    private Invoice invoice(Order order) {
        // The number first: whoever waits for one writes the later time on the later paper.
        var number = invoices.nextNumber(
                InvoiceKind.INVOICE, desk.dayOf(clock.instant()).getYear());
        var written = desk.invoice(order, number, clock.instant());
        var invoice = order.method() == PaymentMethod.ON_INVOICE ? due(written) : written;
        invoices.add(invoice);
        events.publish(new InvoiceWritten(order.id(), number, invoice.total(), invoice.issuedAt()));
        return invoice;
    }

    /** From its day on count the days the customer has. */
    private Invoice due(Invoice written) {
        var owed = receivables.find(written.order());
        if (owed.isEmpty()) return written;
        var day = Receivable.due(written.day(), owed.get().days());
        receivables.due(written.order(), day);
        return written.dueOn(day);
    }

    private void credit(Invoice invoice, List<Invoice> earlier, Order order) {
        var credited = new ArrayList<>(earlier);
        var payment = payments.get(order.id());
        for (var relief : payment.reliefs())
            creditOnce(invoice, credited, relief.id(), relief.amount(), relief.reason());
        for (var refund : payment.refunds())
            if (refund.state() == Refund.State.DONE && !isSurplus(refund, order))
                creditOnce(invoice, credited, refund.id(), refund.amount(), refund.reason());
        var left = invoice.left(credited);
        if (isCalledOffUnpaid(order) && left.isPositive())
            credit(invoice, credited, order.id().value(), left, NOT_TAKEN);
    }

    private void creditOnce(Invoice invoice, List<Invoice> credited, UUID forWhat, Money wanted, String reason) {
        if (isCredited(forWhat, credited)) return;
        var amount = smaller(wanted, invoice.left(credited));
        if (amount.isPositive()) credited.add(credit(invoice, credited, forWhat, amount, reason));
    }

    /** @param forWhat the refund or relief, or, where nobody paid, the order itself */
    private Invoice credit(Invoice invoice, List<Invoice> earlier, UUID forWhat, Money amount, String reason) {
        var now = clock.instant();
        var number =
                invoices.nextNumber(InvoiceKind.CREDIT_NOTE, desk.dayOf(now).getYear());
        var note = invoice.credit(number, clock.instant(), desk.dayOf(now), forWhat, amount, reason, earlier);
        invoices.add(note);
        events.publish(new CreditNoteWritten(invoice.order(), number, invoice.number(), note.total(), note.issuedAt()));
        return note;
    }

    /** It was invoiced when it left, came back as nobody took it, and nobody ever paid. */
    private static boolean isCalledOffUnpaid(Order order) {
        return order.state() == OrderState.CANCELLED && order.payment() == PaymentState.FAILED;
    }

    /** What was paid beyond the invoice goes back without one: it was never on it. */
    private static boolean isSurplus(Refund refund, Order order) {
        return refund.isOfSurplus() && order.state() != OrderState.CANCELLED;
    }

    private static boolean isCredited(UUID forWhat, List<Invoice> notes) {
        return notes.stream().anyMatch(note -> note.refund().equals(Optional.of(forWhat)));
    }

    private static Money smaller(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
