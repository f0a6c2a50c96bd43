/**
 * What a signed-in customer keeps with the shop: profile and sizes, addresses, a wishlist, their orders. Every use case here finds only
 * what belongs to the account of whoever acts.
 */
package id.laris.application.customer;
