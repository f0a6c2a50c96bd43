/**
 * Telling other people's programs what happens here: an address of theirs, the facts it wants, the secret we sign with, and how long
 * we go on trying. Nothing personal is told; whoever needs it asks the API and shows a key.
 */
package id.laris.domain.webhook;
