package id.laris.application.shared;

import id.laris.application.identity.CurrentActor;

class InMemoryEventsTest implements OutboxContract {
    private final InMemoryEvents events = new InMemoryEvents(new MovableClock(), new CurrentActor(), new Undo());

    @Override
    public Events events() {
        return events;
    }

    @Override
    public Outbox outbox() {
        return events;
    }

    @Override
    public Timeline timeline() {
        return events;
    }

    @Override
    public void committed(Runnable work) {
        work.run();
    }
}
