package id.laris.application.identity;

import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in. Only a hash of the token is kept. */
public interface Sessions {
    void open(byte[] tokenHash, AccountId staff, Instant now, Instant until);

    /** Whose session this is; empty when unknown, ended or over. */
    Optional<AccountId> find(byte[] tokenHash, Instant now);

    void close(byte[] tokenHash);

    void closeAllOf(AccountId staff);

    /** Forgets sessions that were over before then; returns how many. */
    int forgetOverBefore(Instant limit);
}
