/**
 * Invoices and credit notes: written by themselves when an order is paid or shipped, and when money went back; shown to the buyer and to
 * staff, printed, mailed. Nothing of a paper is ever changed, and it stays when its buyer is erased: tax law asks for it.
 */
package id.laris.application.invoice;
