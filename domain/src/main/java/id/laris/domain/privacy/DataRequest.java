package id.laris.domain.privacy;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Refusal;
import id.laris.domain.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer asks for what the law grants them. The shop has three times 24 hours, counted without a stop for nights and holidays.
 *
 * @param hindrance what keeps it from being done now, as a code such as {@code open-orders}; empty when nothing does
 * @param closedAt when it was done, refused or taken back
 * @param version as read; 0 for a new one
 */
public record DataRequest(
        UUID id,
        AccountId account,
        Kind kind,
        State state,
        String hindrance,
        Instant receivedAt,
        Optional<Instant> closedAt,
        long version) {
    public static final Duration WITHIN = Duration.ofHours(72);

    public enum Kind {
        EXPORT,
        ERASURE
    }

    public enum State {
        OPEN,
        /** Nothing of what law or contract needs may be removed yet; tried again until it may. */
        POSTPONED,
        DONE,
        REFUSED,
        WITHDRAWN;

        public boolean isOpen() {
            return this == OPEN || this == POSTPONED;
        }
    }

    public DataRequest {
        hindrance = Text.line("hindrance", hindrance, 0, 100);
    }

    public static DataRequest open(UUID id, AccountId account, Kind kind, Instant now) {
        return new DataRequest(id, account, kind, State.OPEN, "", now, Optional.empty(), 0);
    }

    /** When the 72 hours are over. */
    public Instant dueAt() {
        return receivedAt.plus(WITHIN);
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isLate(Instant now) {
        return isOpen() && now.isAfter(dueAt());
    }

    public DataRequest postponed(String why) {
        return moved(State.POSTPONED, why, Optional.empty());
    }

    public DataRequest done(Instant now) {
        return moved(State.DONE, "", Optional.of(now));
    }

    public DataRequest refused(String why, Instant now) {
        return moved(State.REFUSED, why, Optional.of(now));
    }

    public DataRequest withdrawn(Instant now) {
        return moved(State.WITHDRAWN, "", Optional.of(now));
    }

    private DataRequest moved(State next, String why, Optional<Instant> closed) {
        if (!isOpen()) throw new RequestClosed(state);
        return new DataRequest(id, account, kind, next, why, receivedAt, closed, version);
    }

    /** It was done, refused or taken back already. */
    public static final class RequestClosed extends Refusal {
        RequestClosed(State state) {
            super(Kind.CONFLICT, "request-closed", "The request is " + state, Map.of("state", state.name()));
        }
    }
}
