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

    /** Those of which not both the authority and the people were told, the one detected first first. */
    List<Incident> unanswered();

    /**
     * Somebody is to be reminded of it as loudly as that ({@link Incident#escalation}): true for the first who says so, false when it
     * was done at that level or a louder one.
     */
    boolean raise(UUID incident, int level);

    /** The one detected last first. */
    List<Incident> list(int most);
}
