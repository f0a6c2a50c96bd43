/**
 * What Indonesia's law on personal data (UU PDP) asks of the shop: who agreed to what and when, requests of the people whose data the
 * shop keeps with their 72 hours, and incidents with theirs.
 */
package id.laris.domain.privacy;
