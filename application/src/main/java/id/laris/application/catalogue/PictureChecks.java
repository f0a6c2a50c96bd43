package id.laris.application.catalogue;

import id.laris.domain.catalogue.PictureCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which pictures on the web can be had. */
public interface PictureChecks {
    /** New addresses are due at once, given-up ones again; the others stay as they are. */
    void add(Collection<String> addresses, Instant now);

    /** Some that are due, longest first, kept from others for the time of the lease. Own transaction. */
    List<PictureCheck> take(int most, Instant now, Duration lease);

    /** What came of looking; an address that is not known is passed over. */
    void save(List<PictureCheck> checks);

    /** Those of the addresses that could be had when last looked at. */
    Set<String> reachable(Collection<String> addresses);
}
