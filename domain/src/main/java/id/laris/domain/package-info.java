/** The rules of the shop in plain Java: no clock, no input or output, no randomness of their own. */
package id.laris.domain;
