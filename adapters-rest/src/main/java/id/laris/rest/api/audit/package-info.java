/** The audit log over REST. */
package id.laris.rest.api.audit;
