/** Desks for taxes: the rules, and what class goods are of. */
package id.laris.web.tax;
