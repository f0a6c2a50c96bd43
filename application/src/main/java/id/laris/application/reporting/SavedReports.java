package id.laris.application.reporting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reports that were saved. Writes belong to the caller's transaction. */
public interface SavedReports {
    /** Takes the place of what has that id. */
    void put(SavedReport report);

    Optional<SavedReport> find(UUID id);

    /** Those of that owner and those that are shared, by name and id. @param most of them */
    List<SavedReport> seenBy(String who, int most);

    /** Of that owner, one after the other until the caller's transaction ends: nobody else writes theirs meanwhile. By name and id. */
    List<SavedReport> lock(String owner);

    /** False when there is none. */
    boolean remove(UUID id);
}
