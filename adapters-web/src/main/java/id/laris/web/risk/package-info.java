/** Orders held for review and the lists of who is always or never let through, in the office. */
package id.laris.web.risk;
