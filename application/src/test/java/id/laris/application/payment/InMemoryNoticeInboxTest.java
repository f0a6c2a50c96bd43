package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemoryNoticeInboxTest implements NoticeInboxContract {
    private final NoticeInbox inbox = new InMemoryNoticeInbox(new Undo());

    @Override
    public NoticeInbox inbox() {
        return inbox;
    }
}
