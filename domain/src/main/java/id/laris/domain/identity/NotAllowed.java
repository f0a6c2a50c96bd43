package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The actor has no right to this. */
public final class NotAllowed extends Refusal {
    public NotAllowed(Actor actor, Permission needed) {
        super(
                Kind.NOT_ALLOWED,
                "not-allowed",
                "%s may not %s".formatted(actor.name(), needed),
                Map.of("permission", needed.name()));
    }
}
