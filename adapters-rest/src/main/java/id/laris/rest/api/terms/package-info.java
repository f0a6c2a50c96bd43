/** Buying on invoice over REST: who may, and what is owed. */
package id.laris.rest.api.terms;
