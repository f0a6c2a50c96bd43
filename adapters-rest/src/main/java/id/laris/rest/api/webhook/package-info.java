/** Programs that are told what happens: over them the API tells itself. */
package id.laris.rest.api.webhook;
