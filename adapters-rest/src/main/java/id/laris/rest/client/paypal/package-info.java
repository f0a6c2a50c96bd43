/**
 * PayPal, Orders v2. It takes no rupiah: what is asked is converted outwards at a rate that is kept with the attempt, and what was captured is
 * compared with what was asked, in that currency. A customer approves, and the shop captures when it asks how the attempt stands.
 */
package id.laris.rest.client.paypal;
