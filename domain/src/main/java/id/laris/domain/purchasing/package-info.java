/**
 * Buying from suppliers: what they sell at which price, what was ordered from them, what arrived and what a piece cost. An order's moves
 * lie in {@link id.laris.domain.purchasing.PurchaseState}; freight and other charges are shared over the lines without losing a rupiah
 * ({@link id.laris.domain.purchasing.PurchaseOrder#landed}), and each receipt moves the average cost of its SKUs
 * ({@link id.laris.domain.purchasing.AverageCost}).
 */
package id.laris.domain.purchasing;
