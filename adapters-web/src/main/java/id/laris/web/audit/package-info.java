/** The log of who did what, as staff read, filter, download and check it. */
package id.laris.web.audit;
