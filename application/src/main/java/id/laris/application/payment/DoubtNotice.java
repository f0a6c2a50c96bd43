package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice;
import java.util.Optional;
import java.util.UUID;

/** A message that could not be applied is put before staff, once. One whose words were forgotten meanwhile is too old for that. */
@UseCase
@Requires(Permission.RUN_JOBS)
public final class DoubtNotice {
    private final NoticeInbox inbox;
    private final StrayNotices strays;

    public DoubtNotice(NoticeInbox inbox, StrayNotices strays) {
        this.inbox = inbox;
        this.strays = strays;
    }

    public void doubt(UUID id, Optional<AttemptId> attempt, StrayNotice.Doubt why) {
        inbox.find(id)
                .map(told -> StrayNotice.waiting(
                        id, told.provider(), told.key(), told.reference(), attempt, why, told.receivedAt()))
                .ifPresent(strays::add);
    }
}
