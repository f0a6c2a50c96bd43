/** Stores what was thought of orders, who is listed, and looks up what is known about buyers. */
package id.laris.persistence.risk;
