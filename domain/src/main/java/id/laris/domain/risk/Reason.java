package id.laris.domain.risk;

/**
 * Why an order has points.
 *
 * @param figure what was counted: rupiah, attempts, orders, parcels
 */
public record Reason(RiskRule rule, int points, long figure) {}
