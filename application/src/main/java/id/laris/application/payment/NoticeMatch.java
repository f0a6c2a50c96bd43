package id.laris.application.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice.Doubt;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the attempt a provider speaks of. */
@Singleton
public final class NoticeMatch {
    private final Payments payments;

    public NoticeMatch(Payments payments) {
        this.payments = payments;
    }

    sealed interface Match {
        /** @param attempt under the name its provider calls it by */
        record Found(Attempt attempt) implements Match {}

        record Nobodys(Doubt why) implements Match {}
    }

    /**
     * A notice may come before its provider's answer to us, which tells the reference: then it is found by our own id.
     *
     * @param own whose the message says it is
     */
    Match find(String provider, String reference, Optional<AttemptId> own) {
        var named = payments.findAttempt(provider, reference).or(() -> own).flatMap(id -> payments.findByAttempt(id)
                .map(payment -> payment.attempt(id)));
        if (named.isEmpty()) return new Match.Nobodys(Doubt.NO_ATTEMPT);
        return named.get().provider().equals(provider)
                ? new Match.Found(named.get().knownAs(reference))
                : new Match.Nobodys(Doubt.OTHER_PROVIDER);
    }
}
