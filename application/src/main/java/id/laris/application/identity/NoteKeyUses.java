package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.domain.identity.Permission;

/** Writes down when and from where keys were used last; called about once a minute, so that no key is written more often. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class NoteKeyUses {
    private final KeyUses uses;
    private final ApiKeys keys;

    public NoteKeyUses(KeyUses uses, ApiKeys keys) {
        this.uses = uses;
        this.keys = keys;
    }

    /** How many keys were used since the last time. */
    public int note() {
        var used = uses.take();
        used.forEach(keys::used);
        return used.size();
    }
}
