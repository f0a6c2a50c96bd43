package id.laris.messaging.stock;

import id.laris.application.shared.RecordedEvent;
import id.laris.application.stock.NoteReserved;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class ReservedFollower implements EventFollower {
    private final NoteReserved noteReserved;

    ReservedFollower(NoteReserved noteReserved) {
        this.noteReserved = noteReserved;
    }

    @Override
    public boolean wants(String type) {
        return type.equals("stock.reserved");
    }

    @Override
    public void follow(RecordedEvent event) {
        noteReserved.follow(event);
    }
}
