package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Sku;
import java.time.LocalDate;

/** An entry of a price list was wrong, or is not offered any more. Orders that were written with it stay as they are. */
@UseCase
@Audited
@Requires(Permission.BUY)
public final class RemovePrice {
    public record Command(SupplierId supplier, Sku sku, LocalDate validFrom) {}

    private final PriceLists lists;

    public RemovePrice(PriceLists lists) {
        this.lists = lists;
    }

    /** @throws Missing price-not-found */
    public void remove(Command command) {
        if (!lists.remove(command.supplier(), command.sku(), command.validFrom()))
            throw new Missing("price", command.sku());
    }
}
