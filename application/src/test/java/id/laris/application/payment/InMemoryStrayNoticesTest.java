package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemoryStrayNoticesTest implements StrayNoticesContract {
    private final StrayNotices notices = new InMemoryStrayNotices(new Undo());

    @Override
    public StrayNotices notices() {
        return notices;
    }
}
