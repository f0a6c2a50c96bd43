/**
 * Buying from suppliers: who sells what at which price, orders to them, what arrived and what it cost. Goods move through
 * {@link id.laris.application.stock.StockDesk}; what is still to come is never counted but added up from open lines
 * ({@link id.laris.application.purchasing.Incoming}).
 */
package id.laris.application.purchasing;
