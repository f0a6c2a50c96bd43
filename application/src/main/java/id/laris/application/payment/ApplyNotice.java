package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.RecordedEvent;
import id.laris.domain.identity.Permission;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice.Doubt;
import id.laris.domain.payment.WrongAmount;
import id.laris.domain.shared.Missing;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * A gateway said that something happened: asks it how the attempt really stands and applies that. Doing it twice does no harm. What finds
 * no attempt is tried again for a while, because it may have come before our own books were written; then it waits for staff.
 */
@UseCase
@Requires(Permission.RUN_JOBS)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ApplyNotice {
    private static final Duration EARLY = Duration.ofSeconds(30);

    private final NoticeMatch match;
    private final Gateways gateways;
    private final SettleAttempt settleAttempt;
    private final DoubtNotice doubtNotice;
    private final HearTakenBack hearTakenBack;
    private final Clock clock;

    public ApplyNotice(
            NoticeMatch match,
            Gateways gateways,
            SettleAttempt settleAttempt,
            DoubtNotice doubtNotice,
            HearTakenBack hearTakenBack,
            Clock clock) {
        this.match = match;
        this.gateways = gateways;
        this.settleAttempt = settleAttempt;
        this.doubtNotice = doubtNotice;
        this.hearTakenBack = hearTakenBack;
        this.clock = clock;
    }

    /** @throws Missing attempt-not-found when it may still be found */
    public void apply(RecordedEvent event) {
        if (!event.type().equals("payment.notice-received")) return;
        var provider = event.text("provider");
        var reference = event.text("reference");
        var found = match.find(provider, reference, ownId(event));
        if (found instanceof NoticeMatch.Match.Found known) settle(event, provider, known);
        else doubt(event, reference, ((NoticeMatch.Match.Nobodys) found).why());
    }

    private void settle(RecordedEvent event, String provider, NoticeMatch.Match.Found known) {
        try {
            settleAttempt.settle(known.attempt().id(), gateways.get(provider).status(known.attempt()));
            if (event.text("moneyBack").equals("true")) hearTakenBack.hear(event.uuid("notice"), known.attempt());
        } catch (WrongAmount notRupiah) {
            doubtNotice.doubt(event.uuid("notice"), ownId(event), Doubt.WRONG_MONEY);
        }
    }

    private void doubt(RecordedEvent event, String reference, Doubt why) {
        if (clock.instant().isBefore(event.occurredAt().plus(EARLY))) throw new Missing("attempt", reference);
        doubtNotice.doubt(event.uuid("notice"), ownId(event), why);
    }

    private static Optional<AttemptId> ownId(RecordedEvent event) {
        return Optional.ofNullable(event.data().get("attempt"))
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .map(text -> new AttemptId(UUID.fromString(text)));
    }
}
