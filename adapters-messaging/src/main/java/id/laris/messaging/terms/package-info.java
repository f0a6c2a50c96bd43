/** When customers who buy on invoice are reminded. */
package id.laris.messaging.terms;
