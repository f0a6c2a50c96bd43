/**
 * The tax rules as the shop keeps them, and what class of tax goods are of. What prices come to under them is reckoned by
 * {@code order.PriceDesk}; what papers come to is reported by {@code invoice.ShowTaxReport}.
 */
package id.laris.application.tax;
