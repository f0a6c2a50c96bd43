package id.laris.application.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.StockMovement;

/** A movement as the ledger keeps it, with the pieces of its SKU in its warehouse after it. */
public record LedgerLine(StockMovement movement, Quantity onHandAfter, Quantity damagedAfter) {}
