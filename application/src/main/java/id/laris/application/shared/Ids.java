package id.laris.application.shared;

import java.util.UUID;

/** New identities. Time-ordered (UUIDv7), unique over all instances, not guessable. */
@FunctionalInterface
public interface Ids {
    UUID next();
}
