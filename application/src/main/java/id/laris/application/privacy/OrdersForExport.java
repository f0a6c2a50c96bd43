package id.laris.application.privacy;

import static id.laris.application.privacy.ExportDesk.row;

import id.laris.application.invoice.Invoices;
import id.laris.application.notification.Messages;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.shipping.Shipments;
import id.laris.application.terms.Receivables;
import id.laris.domain.customer.Contact;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderLine;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.Payment;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shipping.Shipment;
import id.laris.domain.terms.Receivable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a customer's copy says of their orders: what was bought, how it was paid (references masked), where it went, what was written,
 * and the papers about it.
 */
@Singleton
public final class OrdersForExport {
    private static final int SHOWN = 4;

    private final Orders orders;
    private final Payments payments;
    private final Shipments shipments;
    private final Messages messages;
    private final Invoices invoices;
    private final Receivables receivables;
    private final PaymentWords words;

    public OrdersForExport(
            Orders orders,
            Payments payments,
            Shipments shipments,
            Messages messages,
            Invoices invoices,
            Receivables receivables,
            PaymentWords words) {
        this.orders = orders;
        this.payments = payments;
        this.shipments = shipments;
        this.messages = messages;
        this.invoices = invoices;
        this.receivables = receivables;
        this.words = words;
    }

    List<Map<String, Object>> of(AccountId customer) {
        return orders.allOf(customer).stream().map(this::order).toList();
    }

    private Map<String, Object> order(Order order) {
        var told = row(
                "number", order.number().value(),
                "placedAt", order.placedAt().toString(),
                "state", order.state().name(),
                "payment", order.payment().name(),
                "fulfilment", order.fulfilment().name(),
                "lines", order.lines().stream().map(OrdersForExport::line).toList(),
                "goods", order.totals().goods().minorUnits(),
                "shipping", order.totals().shipping().minorUnits(),
                "tax", order.totals().tax().minorUnits(),
                "total", order.totals().total().minorUnits(),
                "currency", order.totals().total().currency().toString(),
                "note", order.note());
        order.buyer().ifPresent(buyer -> told.put("buyer", buyer(buyer)));
        order.shipTo().ifPresent(address -> told.put("shipTo", ExportDesk.address(address)));
        var payment = payments.get(order.id());
        told.put("payments", payments(payment));
        told.put("disputes", words.disputes(payment));
        told.put("paymentMessages", words.doubts(payment));
        if (payment.relieved().isPositive())
            told.put("relieved", payment.relieved().minorUnits());
        receivables.find(order.id()).ifPresent(owed -> told.put("onInvoice", owed(owed)));
        told.put(
                "shipments",
                shipments.ofOrder(order.id()).stream()
                        .map(OrdersForExport::shipment)
                        .toList());
        told.put(
                "invoices",
                invoices.ofOrder(order.id()).stream()
                        .map(OrdersForExport::paper)
                        .toList());
        told.put(
                "messages",
                messages.of(order.id()).stream().map(OrdersForExport::message).toList());
        return told;
    }

    private static Map<String, Object> owed(Receivable owed) {
        return row(
                "days", owed.days(),
                "open", owed.open().minorUnits(),
                "dueOn", owed.dueOn().map(LocalDate::toString).orElse(""));
    }

    private static Map<String, Object> paper(Invoice paper) {
        var told = row(
                "number", paper.number().value(),
                "kind", paper.kind().name(),
                "day", paper.day().toString(),
                "corrects", paper.corrects().map(InvoiceNumber::value).orElse(""),
                "lines", paper.lines().stream().map(OrdersForExport::paperLine).toList(),
                "net", paper.net().minorUnits(),
                "tax", paper.tax().minorUnits(),
                "total", paper.total().minorUnits());
        paper.buyer()
                .ifPresent(buyer -> told.put(
                        "buyer",
                        row(
                                "name", buyer.name(),
                                "email", buyer.email(),
                                "phone", buyer.phone(),
                                "address", buyer.address())));
        return told;
    }

    private static Map<String, Object> paperLine(Invoice.Line line) {
        return row(
                "kind", line.kind().name(),
                "sku", line.sku(),
                "title", line.title(),
                "options", line.options(),
                "pieces", line.pieces(),
                "amount", line.amount().minorUnits(),
                "tax", line.tax().minorUnits());
    }

    private static Map<String, Object> line(OrderLine line) {
        return row(
                "sku", line.sku().value(),
                "title", line.title(),
                "options", line.optionText(),
                "quantity", line.quantity().value(),
                "unitPrice", line.unitPrice().minorUnits());
    }

    private static Map<String, Object> buyer(Contact buyer) {
        return row(
                "name", buyer.name(),
                "email", buyer.email().value(),
                "phone", buyer.phone().value());
    }

    private static List<Map<String, Object>> payments(Payment payment) {
        return payment.attempts().stream().map(OrdersForExport::attempt).toList();
    }

    private static Map<String, Object> attempt(Attempt attempt) {
        return row(
                "method", attempt.method().name(),
                "provider", attempt.provider(),
                "amount", attempt.asked().minorUnits(),
                "state", attempt.state().name(),
                "startedAt", attempt.startedAt().toString(),
                "reference", attempt.reference().map(OrdersForExport::masked).orElse(""));
    }

    private static Map<String, Object> shipment(Shipment shipment) {
        return row(
                "courier", shipment.courier(),
                "trackingNumber", shipment.trackingNumber(),
                "state", shipment.state().name(),
                "track",
                        shipment.track().stream()
                                .map(event -> row(
                                        "at", event.at().toString(), "status", event.status(), "place", event.place()))
                                .toList());
    }

    static Map<String, Object> message(Messages.Message message) {
        var told = row(
                "template", message.template().name(),
                "recipient", message.recipient().value(),
                "at", message.createdAt().toString(),
                "state", message.state().name());
        message.content().ifPresent(content -> {
            told.put("subject", content.subject());
            told.put("text", content.text());
        });
        return told;
    }

    /** The end of it: enough to tell one from another, not enough to use it. */
    static String masked(String reference) {
        var end = reference.substring(Math.max(0, reference.length() - SHOWN));
        return "•".repeat(Math.min(8, Math.max(0, reference.length() - SHOWN))) + end;
    }
}
