package id.laris.application.purchasing;

import id.laris.application.stock.StockBook;
import id.laris.domain.purchasing.AverageCost;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.SupplierPrice;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves the average cost of SKUs by what arrived. Part of the receipt's transaction, before the pieces are on the shelf. */
@Singleton
public final class CostDesk {
    private final SkuCosts costs;
    private final StockBook stock;

    public CostDesk(SkuCosts costs, StockBook stock) {
        this.costs = costs;
        this.stock = stock;
    }

    void move(GoodsReceipt receipt) {
        var known = receipt.lines().stream()
                .filter(line -> line.landed().isPresent())
                .toList();
        var skus = known.stream().map(GoodsReceipt.Line::sku).sorted().toList();
        if (skus.isEmpty()) return;
        var before = costs.lock(skus);
        var held = held(skus);
        var after = new HashMap<Sku, AverageCost>();
        for (var line : known) {
            var landed = line.landed().get();
            after.put(
                    line.sku(),
                    before.containsKey(line.sku())
                            ? before.get(line.sku()).after(held.getOrDefault(line.sku(), 0L), landed, line.arrived())
                            : AverageCost.first(landed, line.arrived()));
        }
        costs.put(after);
    }

    private Map<Sku, Long> held(List<Sku> skus) {
        var held = new HashMap<Sku, Long>();
        for (var level : stock.levels(skus))
            held.merge(
                    level.sku(), (long) level.onHand().value() + level.damaged().value(), Long::sum);
        return held;
    }

    /** What the pieces of a line without a purchase order cost, without freight. */
    static Money goods(ReceiveGoods.Line line) {
        var pieces = line.goodPieces().plus(line.damagedPieces());
        long each = line.unitCost().orElseThrow();
        if (each < 0 || each > SupplierPrice.MOST_COST || each > PurchaseLine.MOST_VALUE / pieces.value())
            throw new Invalid("unitCost", each, "0 to " + SupplierPrice.MOST_COST);
        return Money.rupiah(each).times(pieces);
    }
}
