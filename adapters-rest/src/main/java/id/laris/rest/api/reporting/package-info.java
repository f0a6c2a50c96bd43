/** What was sold, as other programs ask for it and bring it in. */
package id.laris.rest.api.reporting;
