/** Personal data: encrypted where it lies, kept no longer than needed, shown and erased when its owner asks. */
package id.laris.application.privacy;
