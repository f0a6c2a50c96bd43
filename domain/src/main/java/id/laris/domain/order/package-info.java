/**
 * A promise between shop and customer: what, at which price, where to, and how far it is. Three states side by side (order,
 * payment, fulfilment), each with its own table of moves. Announces {@code order.*}.
 */
package id.laris.domain.order;
