package id.laris.persistence.shared;

import id.laris.application.shared.EventBell;
import jakarta.inject.Singleton;

@Singleton
class PostgresEventBell implements EventBell {
    private static final String EVENTS = "events";
    private final Signals signals;

    PostgresEventBell(Signals signals) {
        this.signals = signals;
    }

    @Override
    public void onRing(Runnable listener) {
        signals.onWord(EVENTS, listener);
    }

    void ring() {
        signals.say(EVENTS);
    }
}
