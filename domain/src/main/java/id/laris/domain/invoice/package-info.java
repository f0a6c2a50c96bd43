/** Tax as data, and one calculation of it for cart, order, invoice and report. Knows nothing of orders. */
package id.laris.domain.invoice;
