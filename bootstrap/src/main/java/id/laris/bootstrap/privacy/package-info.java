/** Where the key lies that seals the shop's data keys. */
package id.laris.bootstrap.privacy;
