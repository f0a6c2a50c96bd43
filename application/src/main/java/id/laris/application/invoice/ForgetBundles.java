package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceBundle;
import java.time.Clock;

/** Bundles are kept for a day. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class ForgetBundles {
    private final InvoiceBundles bundles;
    private final Clock clock;

    public ForgetBundles(InvoiceBundles bundles, Clock clock) {
        this.bundles = bundles;
        this.clock = clock;
    }

    public int forget() {
        return bundles.forget(clock.instant().minus(InvoiceBundle.KEPT));
    }
}
