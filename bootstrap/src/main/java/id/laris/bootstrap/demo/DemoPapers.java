package id.laris.bootstrap.demo;

import id.laris.application.invoice.InvoiceDesk;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.invoice.Invoices;
import id.laris.application.invoice.WriteDuePapers;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.terms.Receivables;
import id.laris.domain.payment.PaymentReceived;
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

/** Writes the invoices of the demo's past, each at its time, by the shop's own rules: numbers without a gap, in the order of days. */
@Singleton
class DemoPapers {
    private record Due(OrderStory story, Instant at) {}

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
                .forEach(due ->
                        writer(announced, due.at()).write(due.story().order().id()));
        return announced;
    }

    private WriteDuePapers writer(List<DomainEvent> announced, Instant at) {
        var then = Clock.fixed(at, ZoneOffset.UTC);
        return new WriteDuePapers(invoices, orders, payments, desk, settings, receivables, announced::add, then);
    }

    private Stream<Due> due(OrderStory story) {
        return story.events().stream()
                .filter(this::makesDue)
                .map(DomainEvent::occurredAt)
                .findFirst()
                .map(at -> new Due(story, at))
                .stream();
    }

    private boolean makesDue(DomainEvent event) {
        return settings.when() == InvoiceSettings.When.PAID
                ? event instanceof PaymentReceived
                : event instanceof ParcelShipped;
    }
}
