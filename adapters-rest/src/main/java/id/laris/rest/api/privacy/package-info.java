/** What customers asked for by the law on personal data. */
package id.laris.rest.api.privacy;
