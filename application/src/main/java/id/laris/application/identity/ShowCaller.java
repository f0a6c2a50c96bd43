package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Actor;
import id.laris.domain.identity.ApiKey;
import java.util.Optional;

/** Who is calling, as the shop sees it: for programs that check whether their key is good, and for how long. */
@UseCase
@OpenToAll
public final class ShowCaller {
    /** @param key by which a program acts; empty for everybody else */
    public record Shown(Actor actor, Optional<ApiKey> key) {}

    private final CurrentActor current;
    private final ApiKeys keys;

    public ShowCaller(CurrentActor current, ApiKeys keys) {
        this.current = current;
        this.keys = keys;
    }

    public Shown show() {
        var actor = current.actor();
        return new Shown(actor, actor.keyPrefix().flatMap(keys::find));
    }
}
