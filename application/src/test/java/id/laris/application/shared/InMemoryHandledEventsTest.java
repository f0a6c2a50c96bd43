package id.laris.application.shared;

import java.time.Clock;

class InMemoryHandledEventsTest implements HandledEventsContract {
    private final Clock clock = new MovableClock();
    private final HandledEvents handledEvents = new InMemoryHandledEvents(clock, new Undo());

    @Override
    public HandledEvents handledEvents() {
        return handledEvents;
    }

    @Override
    public Clock clock() {
        return clock;
    }
}
