/** Returns: what the customer asks and follows, and what staff judge, receive, look at and settle. */
package id.laris.web.returns;
