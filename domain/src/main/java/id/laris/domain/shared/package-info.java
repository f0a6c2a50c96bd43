/** The few things every capability needs: money, quantities, refusals, events. Nothing moves in here that one capability owns. */
package id.laris.domain.shared;
