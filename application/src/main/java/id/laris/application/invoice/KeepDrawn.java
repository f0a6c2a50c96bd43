package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceBundle;
import java.time.Clock;
import java.util.List;

/** Keeps a batch of drawn papers and how far their bundle is by that; an empty batch is its end. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class KeepDrawn {
    private final InvoiceBundles bundles;
    private final Clock clock;

    public KeepDrawn(InvoiceBundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    /** @throws id.laris.domain.shared.StaleVersion when somebody called it off or took it over */
    public InvoiceBundle keep(InvoiceBundle bundle, List<InvoiceBundles.Drawn> batch) {
        var after = batch.isEmpty()
                ? bundle.ready()
                : bundle.drew(batch.size(), batch.get(batch.size() - 1).number(), clock.instant(), DrawBundles.LEASE);
        bundles.save(after);
        bundles.keep(bundle.id(), batch);
        return bundles.get(bundle.id());
    }
}
