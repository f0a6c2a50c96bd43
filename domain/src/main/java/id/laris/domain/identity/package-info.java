/** Who acts and what they may do: roles, permissions, actors. Denied unless allowed. */
package id.laris.domain.identity;
