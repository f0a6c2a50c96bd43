package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Variants on sale of which hardly a piece is free, fewest first. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class FindLowStock {
    /** So many free pieces still count as few. */
    public static final int FEW = 5;

    private static final int MOST = 50;
    private final ShopFigures figures;

    public FindLowStock(ShopFigures figures) {
        this.figures = figures;
    }

    public List<ShopFigures.LowStock> find() {
        return figures.lowStock(FEW, MOST);
    }
}
