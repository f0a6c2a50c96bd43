package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.privacy.Incident;
import java.util.List;

/** The log of breaches, the one detected last first. */
@UseCase
@Requires(Permission.MANAGE_PRIVACY)
public final class ListIncidents {
    private static final int MOST = 200;

    private final Incidents incidents;

    public ListIncidents(Incidents incidents) {
        this.incidents = incidents;
    }

    public List<Incident> list() {
        return incidents.list(MOST);
    }
}
