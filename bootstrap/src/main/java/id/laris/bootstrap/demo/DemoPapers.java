package id.laris.bootstrap.demo;

import id.laris.application.invoice.InvoiceDesk;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.terms.Receivables;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceWritten;
import id.laris.domain.order.Order;
import id.laris.domain.payment.PaymentReceived;
import id.laris.domain.payment.RefundSent;
import id.laris.domain.shared.DomainEvent;
import id.laris.domain.shipping.ParcelShipped;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes the invoices and credit notes of the demo's past, each at its time, by the shop's own rules: numbers without a gap, in the order of days. */
@Singleton
class DemoPapers {
    /** @param first whether it is the invoice, not what credits it */
    private record Due(OrderStory story, Instant at, boolean first) {}

    private final Invoices invoices;
    private final Orders orders;
    private final Payments payments;
    private final InvoiceDesk desk;
    private final InvoiceSettings settings;
    private final Receivables receivables;

    DemoPapers(
            Invoices invoices,
            Orders orders,
            Payments payments,
            InvoiceDesk desk,
            InvoiceSettings settings,
            Receivables receivables) {
        this.invoices = invoices;
        this.orders = orders;
        this.payments = payments;
        this.desk = desk;
        this.settings = settings;
        this.receivables = receivables;
    }

    /** What was announced of them. */
    List<DomainEvent> write(List<OrderStory> stories) {
        var announced = new ArrayList<DomainEvent>();
        stories.stream()
                .flatMap(this::due)
                .sorted(Comparator.comparing(Due::at))
                .forEach(due -> write(due, announced));
        return announced;
    }

    private void write(Due due, List<DomainEvent> announced) {
        var order = due.story().order();
        // Today money went back, on that day nobody knew.
        if (due.first() && !due.story().payment().refunds().isEmpty()) announced.add(sold(order, due.at()));
        else writer(announced, due.at()).write(order.id());
    }

    private InvoiceWritten sold(Order order, Instant at) {
        var number = invoices.nextNumber(InvoiceKind.INVOICE, desk.dayOf(at).getYear());
        var invoice = desk.invoice(order, number, at);
        invoices.add(invoice);
        return new InvoiceWritten(order.id(), number, invoice.total(), at);
    }

    private WriteDuePapers writer(List<DomainEvent> announced, Instant at) {
        var then = Clock.fixed(at, ZoneOffset.UTC);
        return new WriteDuePapers(invoices, orders, payments, desk, settings, receivables, announced::add, then);
    }

    private Stream<Due> due(OrderStory story) {
        var sold = story.events().stream()
                .filter(this::makesDue)
                .map(DomainEvent::occurredAt)
                .findFirst()
                .map(at -> new Due(story, at, true));
        var paidBack = story.events().stream()
                .filter(RefundSent.class::isInstance)
                .map(event -> new Due(story, event.occurredAt(), false));
        return Stream.concat(sold.stream(), paidBack);
    }

    private boolean makesDue(DomainEvent event) {
        return settings.when() == InvoiceSettings.When.PAID
                ? event instanceof PaymentReceived
                : event instanceof ParcelShipped;
    }
}
