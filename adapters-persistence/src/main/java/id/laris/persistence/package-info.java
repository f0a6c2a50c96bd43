/** SQL: rows, repositories and migrations behind the ports of the application. */
package id.laris.persistence;
