package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Sku;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * Goes through all that people wait for: those who were not told at once because more waited than pieces came, and what came free without
 * an event of its own, as when a closed warehouse opens again. Each SKU in a transaction of its own.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class TellAllWaiting {
    private static final int AT_ONCE = 500;

    private final StockWishes wishes;
    private final TellWaiting tellWaiting;

    public TellAllWaiting(StockWishes wishes, TellWaiting tellWaiting) {
        this.wishes = wishes;
        this.tellWaiting = tellWaiting;
    }

    /** How many were told. */
    public int tell() {
        int told = 0;
        var after = Optional.<Sku>empty();
        do {
            var wanted = wishes.wanted(after, AT_ONCE);
            for (var sku : wanted) told += tellWaiting.tell(sku);
            after = wanted.size() < AT_ONCE ? Optional.empty() : Optional.of(wanted.get(AT_ONCE - 1));
        } while (after.isPresent());
        return told;
    }
}
