/**
 * What to buy, how much and when: the field's formulas for lots, reorder points and stock under uncertain demand, and the policy that
 * turns a forecast into an order. Pure functions over real numbers, for pieces a year and probabilities are no money; what is paid in
 * the shop stays {@code Money}. An answer never holds NaN; numbers nothing can be said of are refused.
 */
package id.laris.domain.replenishment;
