/** Care for customers over REST. */
package id.laris.rest.api.support;
