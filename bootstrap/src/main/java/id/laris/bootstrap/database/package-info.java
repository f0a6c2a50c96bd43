/**
 * The PostgreSQL a shop gets when it names none of its own: unpacked, initialised, started, watched and stopped by the
 * application, with everything it owns in one data directory. Two decisions bind this room: only the holder of the data
 * directory's lock touches the cluster, and PostgreSQL stops after the application, never before it.
 */
package id.laris.bootstrap.database;
