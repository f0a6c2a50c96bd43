package id.laris.messaging.privacy;

import id.laris.application.privacy.NoteErased;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.privacy.PersonErased;
import id.laris.domain.shared.AccountId;
import id.laris.messaging.shared.EventFollower;
import jakarta.inject.Singleton;

@Singleton
class ErasedNotes implements EventFollower {
    private final NoteErased noteErased;

    ErasedNotes(NoteErased noteErased) {
        this.noteErased = noteErased;
    }

    @Override
    public boolean wants(String type) {
        return type.equals(PersonErased.TYPE);
    }

    @Override
    public void follow(RecordedEvent event) {
        noteErased.note(new AccountId(event.uuid("account")));
    }
}
