package id.laris.application.privacy;

import id.laris.domain.privacy.Incident;
import java.util.List;
import java.util.UUID;

/** The log of breaches. */
public interface Incidents {
    void add(Incident incident);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(Incident incident);

    /** @throws id.laris.domain.shared.Missing incident-not-found */
    Incident get(UUID id);

    /** The one detected last first. */
    List<Incident> list(int most);
}
