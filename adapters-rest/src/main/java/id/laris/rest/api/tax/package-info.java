/** The tax rules and what they came to, for programs. */
package id.laris.rest.api.tax;
