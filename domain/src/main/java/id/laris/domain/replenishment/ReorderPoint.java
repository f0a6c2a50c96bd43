package id.laris.domain.replenishment;

/** When the stock with what is to come has fallen so far, so much is ordered. */
public record ReorderPoint(double point, double quantity) {}
