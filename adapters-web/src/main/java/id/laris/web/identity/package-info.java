/** Signing in, who is recognised on a page, and the keys of integrators. */
package id.laris.web.identity;
