package id.laris.application.invoice;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.TaxIdentity;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Alternative
@Singleton
public class InMemoryFakturBuyers implements FakturBuyers {
    private record Named(InvoiceNumber invoice, TaxIdentity buyer) {}

    private final Invoices invoices;
    private final Table<InvoiceNumber, Named> buyers;

    @Inject
    public InMemoryFakturBuyers(Invoices invoices, Undo undo) {
        this.invoices = invoices;
        buyers = new Table<>(undo);
    }

    @Override
    public void put(InvoiceNumber invoice, TaxIdentity buyer) {
        invoices.get(invoice);
        buyers.put(invoice, new Named(invoice, buyer));
    }

    @Override
    public Optional<TaxIdentity> of(InvoiceNumber invoice) {
        return buyers.find(invoice).map(Named::buyer);
    }

    @Override
    public Map<InvoiceNumber, TaxIdentity> between(LocalDate from, LocalDate to) {
        var found = new TreeMap<InvoiceNumber, TaxIdentity>(Comparator.comparing(InvoiceNumber::value));
        buyers.all()
                .filter(one -> {
                    var day = invoices.get(one.invoice()).taxPoint();
                    return !day.isBefore(from) && !day.isAfter(to);
                })
                .forEach(one -> found.put(one.invoice(), one.buyer()));
        return found;
    }
}
