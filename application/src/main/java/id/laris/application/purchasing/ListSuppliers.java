package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.util.Optional;

/** Whom the shop buys from, by name. */
@UseCase
@Requires(Permission.BUY)
public final class ListSuppliers {
    private final Suppliers suppliers;

    public ListSuppliers(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    /** @param text part of a name; @param limit 1 to 500 */
    public Page<Supplier> list(String text, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
        return suppliers.list(Text.line("q", text, 0, 100), cursor, limit);
    }
}
