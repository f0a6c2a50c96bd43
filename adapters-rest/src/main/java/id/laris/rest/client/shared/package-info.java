/** What everybody needs who calls other machines: not to be led into the shop's own network. */
package id.laris.rest.client.shared;
