/** Money in the back office: refunds that are due, bank statements. */
package id.laris.web.payment;
