package id.laris.application.shared;

/** The database cannot be reached, or went away in the middle: nothing was kept, try again later. Not a refusal of the business. */
public final class StorageUnavailable extends RuntimeException {
    public StorageUnavailable(Throwable cause) {
        super("The database cannot be reached", cause);
    }
}
