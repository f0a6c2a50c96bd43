package id.laris.domain.stock;

import id.laris.domain.shared.Sku;

/** Where a SKU lies in a warehouse. At most one bin there; how many pieces lie in it is not counted. */
public record HomeBin(Sku sku, WarehouseCode warehouse, BinCode bin) {}
