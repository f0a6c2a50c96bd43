/** Placing, showing, cancelling, expiring and completing orders. */
package id.laris.application.order;
