/** Stores who may pay later and what is owed for orders on invoice. */
package id.laris.persistence.terms;
