package id.laris.application.shared;

/**
 * Tells that events were stored and committed, by this instance or another. A hint, not a promise: a ring may be lost, so whoever
 * waits also looks into the {@link Outbox} by itself now and then.
 */
public interface EventBell {
    /** Runs the listener after each ring, on a thread of the bell's own: it must return at once. Several rings may come as one. */
    void onRing(Runnable listener);
}
