package id.laris.application.stock;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import java.time.Clock;

/** Remembers where orders changed what is set aside. Handling an event twice does no harm. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class NoteReserved {
    private final ReservedChanges changes;
    private final Clock clock;

    public NoteReserved(ReservedChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public void follow(RecordedEvent event) {
        changes.note(event.text("places").lines().map(StockPlace::parse).toList(), clock.instant());
    }
}
