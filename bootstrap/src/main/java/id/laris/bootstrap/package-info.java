/** The running application: wiring, configuration, embedded database. */
package id.laris.bootstrap;
