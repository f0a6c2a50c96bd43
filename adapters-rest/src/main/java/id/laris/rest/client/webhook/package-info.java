/** Carries messages to other people's programs. */
package id.laris.rest.client.webhook;
