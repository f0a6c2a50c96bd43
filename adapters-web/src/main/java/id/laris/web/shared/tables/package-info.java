/** Tables that are taken away. */
package id.laris.web.shared.tables;
