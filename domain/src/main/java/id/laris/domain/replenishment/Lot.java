package id.laris.domain.replenishment;

/** How much at once and what that costs for a unit of time. */
public record Lot(double quantity, double cost) {}
