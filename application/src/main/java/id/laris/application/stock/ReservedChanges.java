package id.laris.application.stock;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Where orders changed what is set aside, each place once, and whether the outside was told since. */
public interface ReservedChanges {
    /** What is set aside there changed: it is to be told. Nothing happens to places that wait to be told already. */
    void note(Collection<StockPlace> places, Instant at);

    /**
     * Some places that are to be told, told at this moment if the caller's transaction commits; each goes to one caller only. A change
     * noted meanwhile waits for that and is to be told anew.
     */
    List<StockPlace> take(int most, Instant now);
}
