package id.laris.application.stock;

import id.laris.domain.shared.Sku;
import id.laris.domain.stock.BinCode;
import id.laris.domain.stock.HomeBin;
import id.laris.domain.stock.WarehouseCode;
import java.util.Collection;
import java.util.List;

/** The bins of the warehouses in the order they are walked, and what lies in them. A SKU has at most one home in each warehouse. */
public interface Bins {
    /** @param skus how many SKUs have their home there */
    record Bin(BinCode code, int skus) {}

    /** In walking order; empty for a warehouse without bins. */
    List<Bin> in(WarehouseCode warehouse);

    /**
     * From now on these are its bins, walked in this order. A bin that stays keeps what lies in it.
     *
     * @throws id.laris.domain.stock.BinInUse when one that goes is still a home; nothing was changed then
     */
    void arrange(WarehouseCode warehouse, List<BinCode> walk);

    /** Where these SKUs lie in all warehouses; each warehouse's in its walking order. */
    List<HomeBin> homes(Collection<Sku> skus);

    /** All that has a home in that warehouse, in walking order, then by SKU. */
    List<HomeBin> homesIn(WarehouseCode warehouse);

    /**
     * Gives homes; a former one of the same SKU and warehouse is left.
     *
     * @throws id.laris.domain.shared.Missing bin-not-found when the warehouse has no such bin; nothing was changed then
     */
    void settle(Collection<HomeBin> homes);

    /** It has no home there any more; nothing happens when it had none. */
    void leave(Sku sku, WarehouseCode warehouse);
}
