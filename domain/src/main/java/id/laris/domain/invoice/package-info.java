/**
 * Invoices and credit notes, which are written once and never changed; fakturs for the tax office. Announces that a paper was written. Knows nothing of orders: a paper is a copy of what stood there.
 */
package id.laris.domain.invoice;
