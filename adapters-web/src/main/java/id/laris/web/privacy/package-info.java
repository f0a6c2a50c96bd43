/** What customers agree to and take back, the copy of their data, and being forgotten. */
package id.laris.web.privacy;
