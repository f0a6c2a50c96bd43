/** Passwords: how they are hashed. Who may do what is decided in the application. */
package id.laris.bootstrap.identity;
