package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.stock.StockTake;
import id.laris.domain.stock.StockTakeNumber;

/** One stock take. What the book says is shown to who may approve, or once it ended. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowStockTake {
    /** @param open whether the figures of the book may be looked at */
    public record Shown(StockTake take, boolean open) {}

    private final StockTakes takes;
    private final CurrentActor current;

    public ShowStockTake(StockTakes takes, CurrentActor current) {
        this.takes = takes;
        this.current = current;
    }

    public Shown show(StockTakeNumber number) {
        var take = takes.get(number);
        current.actor().requireWorksIn(take.warehouse());
        return shown(take, current);
    }

    static Shown shown(StockTake take, CurrentActor current) {
        return new Shown(take, take.state() != StockTake.State.COUNTING || current.may(Permission.MANAGE_WAREHOUSES));
    }
}
