package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceBundle;
import java.util.List;

/** The bundles that somebody asked for lately, newest first. */
@UseCase
@Requires(Permission.EXPORT_PERSONAL_DATA)
public final class ListBundles {
    private static final int MOST = 20;

    private final InvoiceBundles bundles;

    public ListBundles(InvoiceBundles bundles) {
        this.bundles = bundles;
    }

    public List<InvoiceBundle> list() {
        return bundles.newest(MOST);
    }
}
