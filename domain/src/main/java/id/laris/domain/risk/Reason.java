package id.laris.domain.risk;

/**
 * Why an order has points.
 *
 * @param figure what was counted: rupiah, attempts, orders, parcels
 * @param limit from which figure on it counted when it was weighed; 0 for one weighed before limits were kept
 */
public record Reason(RiskRule rule, int points, long figure, long limit) {}
