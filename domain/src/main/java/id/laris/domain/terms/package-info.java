/**
 * Selling on invoice: which customers may pay later, how much may be open at once, when it is due, how old what is owed is, and when
 * somebody is reminded of it. What an order owes is its payment's business; nothing of it is counted here a second time. Announces
 * {@code terms.payment-reminder} under the order's key.
 */
package id.laris.domain.terms;
