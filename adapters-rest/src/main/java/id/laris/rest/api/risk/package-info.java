/** Orders held for review, over REST. */
package id.laris.rest.api.risk;
