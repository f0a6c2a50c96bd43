/** The audit log where it leaves the database: its heads in files, and the command that verifies it. */
package id.laris.bootstrap.audit;
