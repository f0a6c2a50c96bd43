package id.laris.application.privacy;

import id.laris.domain.privacy.IncidentNotice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Letters to the people concerned by an incident, as they go out. */
public interface IncidentNotices {
    void add(IncidentNotice notice);

    /** The oldest that is not done, for one caller at a time until the transaction ends: others find none. */
    Optional<IncidentNotice> hold();

    void save(IncidentNotice notice);

    /** Newest first. */
    List<IncidentNotice> of(UUID incident);
}
