/** Suppliers, purchase orders and goods receipts over REST. */
package id.laris.rest.api.purchasing;
