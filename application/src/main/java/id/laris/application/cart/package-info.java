/** A visitor's cart: opened, filled, reviewed, priced with shipping. */
package id.laris.application.cart;
