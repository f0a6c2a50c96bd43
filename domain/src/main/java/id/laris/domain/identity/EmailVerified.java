package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** Somebody showed that their account's e-mail address is theirs: at first, or a new one. */
public record EmailVerified(AccountId account, AccountKind kind, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return account.toString();
    }

    @Override
    public String type() {
        return "identity.email-verified";
    }
}
