/** Reorder advice as JSON, and its acceptance. */
package id.laris.rest.api.replenishment;
