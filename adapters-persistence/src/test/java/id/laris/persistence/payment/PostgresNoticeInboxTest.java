package id.laris.persistence.payment;

import id.laris.application.payment.NoticeInbox;
import id.laris.application.payment.NoticeInboxContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresNoticeInboxTest implements NoticeInboxContract {
    @Inject
    NoticeInbox inbox;

    @Override
    public NoticeInbox inbox() {
        return inbox;
    }
}
