/** The customer's account: signing in, profile and sizes, addresses, orders, wishes. Found by whoever is signed in, never by an id. */
package id.laris.web.customer;
