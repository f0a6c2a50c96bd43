/** Invoices and credit notes: as PDF and page, for their buyers and in the back office. */
package id.laris.web.invoice;
