package id.laris.domain.payment;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that left by a provider's own act, for staff to look at. It is told, never booked: the shop's own refunds are what it books. Open
 * until somebody says what came of it. Immutable.
 *
 * @param id later ones have greater ids
 * @param key the provider's, see {@link TakenBack}
 * @param amount empty when the provider does not say
 * @param words the provider's own; may be blank
 * @param closedBy who closed it, as the history calls them; empty while it is open
 * @param note what came of it, 3 to 200 characters; empty while it is open
 */
public record Dispute(
        UUID id,
        String provider,
        String key,
        OrderId order,
        AttemptId attempt,
        TakenBack.Kind kind,
        Optional<Money> amount,
        String words,
        Instant toldAt,
        Optional<String> closedBy,
        Optional<Instant> closedAt,
        String note) {
    public static Dispute raised(UUID id, OrderId order, Attempt attempt, TakenBack told, Instant now) {
        return new Dispute(
                id,
                attempt.provider(),
                told.key(),
                order,
                attempt.id(),
                told.kind(),
                told.amount(),
                told.words(),
                now,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /**
     * @throws id.laris.domain.shared.Invalid without 3 to 200 characters of what came of it
     * @throws DisputeClosed when it was closed before
     */
    public Dispute closed(String outcome, String by, Instant now) {
        if (!isOpen()) throw new DisputeClosed(id);
        return new Dispute(
                id,
                provider,
                key,
                order,
                attempt,
                kind,
                amount,
                words,
                toldAt,
                Optional.of(by),
                Optional.of(now),
                Text.line("reason", outcome, 3, 200));
    }
}
