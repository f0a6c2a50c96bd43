/**
 * What to buy and what to move today: forecasts, stock, what is on its way and what suppliers ask become proposals with a reason, and
 * accepted ones become drafts of purchase orders and transfers. Nothing is stored here; each look computes anew, so that what was
 * accepted is no longer proposed.
 */
package id.laris.application.replenishment;
