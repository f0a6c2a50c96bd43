/**
 * Value-added tax: the rules of law as data, by class of goods, zone and day, and the one calculation of it that cart, order, invoice and
 * report share. Decided: one rounding for each class on a document, half up, spread over its lines by largest remainder; the day of the
 * order chooses the rule; what was reckoned is kept with the order and never reckoned again. Announces nothing.
 */
package id.laris.domain.tax;
