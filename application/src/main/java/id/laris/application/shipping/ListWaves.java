package id.laris.application.shipping;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** The latest waves, newest first; who is bound to warehouses sees theirs. */
@UseCase
@Requires(Permission.PROCESS_ORDERS)
public final class ListWaves {
    private static final int LATEST = 100;

    private final Waves waves;
    private final CurrentActor current;

    public ListWaves(Waves waves, CurrentActor current) {
        this.waves = waves;
        this.current = current;
    }

    public List<Waves.Summary> list() {
        return waves.latest(LATEST).stream()
                .filter(wave -> current.actor().worksIn(wave.warehouse()))
                .toList();
    }
}
