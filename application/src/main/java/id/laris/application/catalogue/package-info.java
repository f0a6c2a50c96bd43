/** Showing, editing and importing what the shop sells. */
package id.laris.application.catalogue;
