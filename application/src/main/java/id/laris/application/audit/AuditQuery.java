package id.laris.application.audit;

import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import java.time.Instant;
import java.util.Optional;

/**
 * Which entries to list.
 *
 * @param text beginning of a subject, or a whole action; blank for all
 * @param refused only what was refused, or only what was done
 * @param from inclusive
 * @param to exclusive
 * @param limit 1 to 500
 */
public record AuditQuery(
        String text,
        Optional<Actor.Kind> kind,
        Optional<AccountId> account,
        Optional<String> action,
        Optional<Boolean> refused,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> cursor,
        int limit) {
    public AuditQuery {
        text = text == null ? "" : text.strip();
        if (text.length() > 100) throw new Invalid("q", text, "at most 100 characters");
        if (limit < 1 || limit > 500) throw new Invalid("limit", limit, "1 to 500");
    }

    public static AuditQuery all(int limit) {
        return new AuditQuery(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                limit);
    }

    public AuditQuery after(Optional<String> place) {
        return new AuditQuery(text, kind, account, action, refused, from, to, place, limit);
    }
}
