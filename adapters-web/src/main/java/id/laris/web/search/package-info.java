/** Finding orders and goods from anywhere in the back office. */
package id.laris.web.search;
