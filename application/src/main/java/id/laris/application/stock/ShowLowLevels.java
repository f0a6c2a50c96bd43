package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.EveryPage;
import id.laris.domain.identity.Permission;

/** The whole report of what is short, for a file that is written while it is sent. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowLowLevels {
    private final LowLevels levels;

    public ShowLowLevels(LowLevels levels) {
        this.levels = levels;
    }

    public EveryPage<ShortLine> all(LowQuery query) {
        var asked = levels.asked(query);
        return new EveryPage<>(place -> levels.page(asked.after(place)));
    }
}
