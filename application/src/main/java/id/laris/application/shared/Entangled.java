package id.laris.application.shared;

/** The database let this work go because another one stood in its way (deadlock, serialization): nothing was kept, done again it may succeed. */
public final class Entangled extends RuntimeException {
    public Entangled(Throwable cause) {
        super("Somebody else's work stood in the way", cause);
    }
}
