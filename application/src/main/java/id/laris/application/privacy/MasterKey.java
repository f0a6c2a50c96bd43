package id.laris.application.privacy;

/**
 * The key that seals the shop's data keys (envelope encryption). It lies outside the database, in a file or in a key management
 * service, and is asked only when data keys are read at the start or changed: never for a single field.
 */
public interface MasterKey {
    /**
     * Authenticated encryption: what comes out opens only here and only for the same purpose. Two calls never give the same bytes. A
     * keeper that has no key yet makes one.
     *
     * @param purpose what the sealed key is for
     */
    byte[] seal(byte[] key, String purpose);

    /** @throws DoesNotOpen when it was sealed by another master key, for another purpose, or changed since */
    byte[] open(byte[] sealed, String purpose);

    /** The data keys of this shop belong to another master key; without that one nothing can be read. */
    final class DoesNotOpen extends RuntimeException {
        public DoesNotOpen(String where, Throwable cause) {
            super("The data keys of this shop do not open with the master key of " + where, cause);
        }
    }
}
