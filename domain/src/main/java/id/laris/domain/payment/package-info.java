/**
 * Money from and back to the customer. An order has one payment, a payment has attempts; captured is never less than refunded,
 * and never more than was asked. Announces {@code payment.*} under the order's key.
 */
package id.laris.domain.payment;
