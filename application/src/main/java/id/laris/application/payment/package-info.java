/** Asking for money, learning that it came, giving it back. Nothing is asked of an outside party inside a transaction. */
package id.laris.application.payment;
