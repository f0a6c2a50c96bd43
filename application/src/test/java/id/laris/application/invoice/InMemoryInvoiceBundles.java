package id.laris.application.invoice;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryInvoiceBundles implements InvoiceBundles {
    private final Table<UUID, InvoiceBundle> bundles;
    private final Table<UUID, List<Drawn>> drawn;

    @Inject
    public InMemoryInvoiceBundles(Undo undo) {
        bundles = new Table<>(undo);
        drawn = new Table<>(undo);
    }

    @Override
    public synchronized void add(InvoiceBundle bundle) {
        bundles.put(bundle.id(), bundle);
    }

    @Override
    public synchronized Optional<InvoiceBundle> find(UUID id) {
        return bundles.find(id);
    }

    @Override
    public synchronized void save(InvoiceBundle changed) {
        var stored = find(changed.id()).filter(b -> b.version() == changed.version());
        if (stored.isEmpty()) throw new StaleVersion("invoice-bundle", changed.id());
        bundles.put(changed.id(), versioned(changed));
    }

    private static InvoiceBundle versioned(InvoiceBundle b) {
        return new InvoiceBundle(
                b.id(),
                b.from(),
                b.to(),
                b.state(),
                b.papers(),
                b.drawn(),
                b.last(),
                b.askedBy(),
                b.askedAt(),
                b.leasedUntil(),
                b.tries(),
                b.version() + 1);
    }

    @Override
    public synchronized List<InvoiceBundle> newest(int limit) {
        return bundles.all()
                .sorted(Comparator.comparing(InvoiceBundle::askedAt).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<InvoiceBundle> take(Instant now, Duration lease) {
        var due = bundles.all()
                .filter(InvoiceBundle::isDrawing)
                .filter(b -> b.leasedUntil().filter(until -> until.isAfter(now)).isEmpty())
                .min(Comparator.comparing(InvoiceBundle::askedAt));
        due.ifPresent(b -> save(b.taken(now, lease)));
        return due.flatMap(b -> find(b.id()));
    }

    @Override
    public synchronized void keep(UUID bundle, List<Drawn> papers) {
        var all = new ArrayList<>(drawn.find(bundle).orElse(List.of()));
        papers.stream()
                .filter(p -> all.stream().noneMatch(known -> known.number().equals(p.number())))
                .forEach(all::add);
        drawn.put(bundle, List.copyOf(all));
    }

    @Override
    public synchronized List<Drawn> drawn(UUID bundle, Optional<InvoiceNumber> after, int limit) {
        return drawn.find(bundle).orElse(List.of()).stream()
                .sorted(Comparator.comparing(p -> p.number().value()))
                .filter(p -> after.map(last -> p.number().value().compareTo(last.value()) > 0)
                        .orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized int forget(Instant before) {
        var old = bundles.all().filter(b -> b.askedAt().isBefore(before)).toList();
        bundles.all()
                .filter(b -> b.state() == InvoiceBundle.State.CANCELLED || b.state() == InvoiceBundle.State.FAILED)
                .toList()
                .forEach(b -> drawn.remove(b.id()));
        old.forEach(b -> {
            bundles.remove(b.id());
            drawn.remove(b.id());
        });
        return old.size();
    }
}
