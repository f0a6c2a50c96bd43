package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;

/** Levels at or below their critical point, by warehouse, then SKU. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ListLowLevels {
    private final LowLevels levels;

    public ListLowLevels(LowLevels levels) {
        this.levels = levels;
    }

    public Page<ShortLine> list(LowQuery query) {
        return levels.page(levels.asked(query));
    }
}
