package id.laris.domain.stock;

/** How the shop chooses which warehouse ships an order. */
public enum SourcingStrategy {
    /** From the nearest warehouse all it has, the rest from the next. */
    NEAREST,
    /** From as few warehouses as can do it together. */
    FEWEST_PARCELS,
    /** From the warehouse of the first priority all it has, the rest from the next. */
    PRIORITY
}
