package id.laris.application.notification;

import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Undo;

class InMemoryMessagesTest implements MessagesContract {
    private final Messages messages = new InMemoryMessages(new MovableClock(), new Undo());

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public void committed(Runnable work) {
        work.run();
    }
}
