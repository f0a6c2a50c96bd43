/** Invoices and credit notes over the API. */
package id.laris.rest.api.invoice;
