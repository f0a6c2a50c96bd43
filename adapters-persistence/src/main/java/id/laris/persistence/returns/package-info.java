/** Stores returns, their pictures and words, and the policies they were judged by. */
package id.laris.persistence.returns;
