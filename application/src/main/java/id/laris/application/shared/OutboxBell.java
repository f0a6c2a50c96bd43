package id.laris.application.shared;

/**
 * Tells that events were stored, by this instance or another one, so that whoever handles them need not look all the time. A ring
 * may be lost with the connection that carries it: look every few seconds as well.
 */
public interface OutboxBell {
    /** Runs after each ring, on a thread of the bell: wake somebody and return. Many events stored at once may ring once. */
    void onRing(Runnable listener);
}
