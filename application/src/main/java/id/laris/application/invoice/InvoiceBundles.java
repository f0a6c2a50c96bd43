package id.laris.application.invoice;

import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Missing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bundles of papers and what was drawn for them. Writes belong to the caller's transaction unless said otherwise. */
public interface InvoiceBundles {
    /** One drawn paper. */
    record Drawn(InvoiceNumber number, byte[] pdf) {}

    void add(InvoiceBundle bundle);

    Optional<InvoiceBundle> find(UUID id);

    default InvoiceBundle get(UUID id) {
        return find(id).orElseThrow(() -> new Missing("invoice-bundle", id));
    }

    /** Refuses a stale version ({@link id.laris.domain.shared.StaleVersion}). */
    void save(InvoiceBundle changed);

    /** Newest first. */
    List<InvoiceBundle> newest(int limit);

    /**
     * The one that waits longest for a worker, taken for the time of the lease; one that another worker is taking at the same time is
     * passed over. Own transaction.
     */
    Optional<InvoiceBundle> take(Instant now, Duration lease);

    /** One that is there already is left as it is. */
    void keep(UUID bundle, List<Drawn> papers);

    /** By number, those behind that one. */
    List<Drawn> drawn(UUID bundle, Optional<InvoiceNumber> after, int limit);

    /** Bundles asked for before then, and all that was drawn for those called off or given up. Returns how many bundles went. */
    int forget(Instant before);
}
