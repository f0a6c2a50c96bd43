package id.laris.domain.privacy;

import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.DomainEvent;
import java.time.Instant;

/** A customer was forgotten: whatever else remembers them forgets them too, backups included. */
public record PersonErased(AccountId account, Instant occurredAt) implements DomainEvent {
    public static final String TYPE = "privacy.person-erased";

    @Override
    public String key() {
        return account.toString();
    }

    @Override
    public String type() {
        return TYPE;
    }
}
