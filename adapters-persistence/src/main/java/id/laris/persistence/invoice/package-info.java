/** Keeps invoices and credit notes: written once, their buyers sealed. */
package id.laris.persistence.invoice;
