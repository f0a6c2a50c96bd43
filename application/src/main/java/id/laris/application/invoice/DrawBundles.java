package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceBundle;
import id.laris.domain.shared.StaleVersion;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Draws the papers of the bundle that waits longest, batch by batch, each kept in a transaction of its own and drawn outside of one. Killed
 * anywhere, the next run goes on after the last batch that was committed. Several instances may run at once: each takes another bundle.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class DrawBundles {
    static final Duration LEASE = Duration.ofMinutes(2);
    static final int BATCH = 25;

    private final InvoiceBundles bundles;
    private final Invoices invoices;
    private final InvoicePaper paper;
    private final KeepDrawn keepDrawn;
    private final Clock clock;

    public DrawBundles(
            InvoiceBundles bundles, Invoices invoices, InvoicePaper paper, KeepDrawn keepDrawn, Clock clock) {
        this.bundles = bundles;
        this.invoices = invoices;
        this.paper = paper;
        this.keepDrawn = keepDrawn;
        this.clock = clock;
    }

    /** Whether there was one to work on. */
    public boolean draw() {
        var taken = bundles.take(clock.instant(), LEASE);
        taken.filter(InvoiceBundle::isDrawing).ifPresent(this::work);
        return taken.isPresent();
    }

    private void work(InvoiceBundle bundle) {
        try {
            for (var now = bundle; now.isDrawing(); ) {
                var batch = invoices.between(now.from(), now.to(), now.last(), BATCH).stream()
                        .map(invoice -> new InvoiceBundles.Drawn(invoice.number(), paper.pdf(invoice)))
                        .toList();
                now = keepDrawn.keep(now, batch);
            }
        } catch (StaleVersion lost) {
            // Called off, or taken over by another worker: what it says now counts.
            if (bundles.get(bundle.id()).equals(bundle)) throw lost;
        }
    }
}
