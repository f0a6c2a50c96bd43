package id.laris.domain.privacy;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The people concerned are told of an incident by mail, portion by portion: where it stands, so that whoever goes on after a crash knows.
 *
 * @param targets who is concerned; empty for everybody the shop knows an address of
 * @param after whom the last portion ended with, in the stage under way; empty at its beginning
 * @param queued how many mails were put into the outbox
 */
public record IncidentNotice(
        UUID id,
        UUID incident,
        List<Target> targets,
        Instant startedAt,
        Stage stage,
        Optional<UUID> after,
        int queued,
        Optional<Instant> finishedAt) {
    /** Known by id only: who it is stands where their address stands. */
    public sealed interface Target {
        UUID id();

        record OfAccount(AccountId account) implements Target {
            @Override
            public UUID id() {
                return account.value();
            }
        }

        /** Somebody who bought without an account. */
        record OfOrder(OrderId order) implements Target {
            @Override
            public UUID id() {
                return order.value();
            }
        }
    }

    /** What is walked through now. */
    public enum Stage {
        LISTED,
        CUSTOMERS,
        GUESTS,
        DONE;

        private Stage next() {
            return this == CUSTOMERS ? GUESTS : DONE;
        }
    }

    public IncidentNotice {
        targets = List.copyOf(targets);
    }

    /** @param targets empty for everybody */
    public static IncidentNotice begun(UUID id, UUID incident, List<Target> targets, Instant now) {
        return new IncidentNotice(
                id,
                incident,
                targets,
                now,
                targets.isEmpty() ? Stage.CUSTOMERS : Stage.LISTED,
                Optional.empty(),
                0,
                Optional.empty());
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    /** A portion was written to, and more may follow. */
    public IncidentNotice upTo(UUID last, int more) {
        return new IncidentNotice(
                id, incident, targets, startedAt, stage, Optional.of(last), queued + more, finishedAt);
    }

    /** The last portion of this stage was written to. */
    public IncidentNotice stageOver(int more, Instant now) {
        var next = stage.next();
        return new IncidentNotice(
                id,
                incident,
                targets,
                startedAt,
                next,
                Optional.empty(),
                queued + more,
                next == Stage.DONE ? Optional.of(now) : Optional.empty());
    }
}
