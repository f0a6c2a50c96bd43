package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Variants on sale of which hardly a piece is free and nobody said when they are short, fewest first; in the warehouses one works in. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class FindLowStock {
    /** So many free pieces still count as few. */
    public static final int FEW = 5;

    private static final int MOST = 50;
    private final ShopFigures figures;
    private final CurrentActor current;

    public FindLowStock(ShopFigures figures, CurrentActor current) {
        this.figures = figures;
        this.current = current;
    }

    public List<ShopFigures.LowStock> find() {
        return figures.lowStock(new ShopFigures.Few(FEW, current.actor().warehouses(), true), MOST);
    }
}
