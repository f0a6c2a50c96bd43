/** Buying in the back office: suppliers and their prices, purchase orders, and what arrives. */
package id.laris.web.purchasing;
