/**
 * Tax as data, one calculation of it for cart, order, invoice and report; invoices and credit notes, which are written once and never
 * changed. Announces that a paper was written. Knows nothing of orders: a paper is a copy of what stood there.
 */
package id.laris.domain.invoice;
