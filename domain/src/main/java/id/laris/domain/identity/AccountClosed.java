package id.laris.domain.identity;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** Somebody closed their account for ever. */
public record AccountClosed(AccountId account, AccountKind kind, Instant occurredAt) implements DomainEvent {
    @Override
    public String key() {
        return account.toString();
    }

    @Override
    public String type() {
        return "identity.account-closed";
    }
}
