package id.laris.application.shared;

import id.laris.application.identity.CurrentActor;

class InMemoryTimelineTest implements TimelineContract {
    private final InMemoryEvents events = new InMemoryEvents(new MovableClock(), new CurrentActor(), new Undo());

    @Override
    public Timeline timeline() {
        return events;
    }

    @Override
    public Outbox outbox() {
        return events;
    }
}
