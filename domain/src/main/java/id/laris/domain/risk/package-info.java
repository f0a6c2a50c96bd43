/**
 * Looking twice at orders that may do harm: rules as data, each with points and a reason that people read; who is always or never let
 * through; and the review of what was held. Nothing here stops an order silently. Announces {@code risk.*} under the order's key.
 */
package id.laris.domain.risk;
