package id.laris.application.stock;

import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;

/** A level whose free pieces are at or below its critical point. */
public record LowLevel(CriticalPoint point, Quantity available) {}
