/** Returns as JSON. */
package id.laris.rest.api.returns;
