/**
 * What the shop sold: from an order as it stands, which figures it has earned, line by line and warehouse by warehouse, and what of them
 * is still to be written into the book of sales. Reports add up the book; nothing is counted a second way.
 */
package id.laris.domain.reporting;
