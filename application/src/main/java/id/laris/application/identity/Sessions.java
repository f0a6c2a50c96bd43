package id.laris.application.identity;

import id.laris.domain.identity.Session;
import id.laris.domain.identity.SessionId;
import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in, where. Only a hash of each token is kept. */
public interface Sessions {
    void open(byte[] tokenHash, Session session);

    /** Empty when unknown, ended or over. */
    Optional<Session> find(byte[] tokenHash, Instant now);

    /** Those of one account that are not over, the one last seen first. */
    List<Session> of(AccountId account, Instant now);

    /** Stores what changed about the session, under a new token: the old one is worth nothing from now on. False when it was ended. */
    boolean renew(byte[] newTokenHash, Session session);

    /** Somebody was here. */
    void seen(SessionId session, Instant at);

    void close(byte[] tokenHash);

    /** False when the account has no such session. */
    boolean close(AccountId account, SessionId session);

    /** Returns how many were ended. */
    int closeAllOf(AccountId account);

    /** All but this one; returns how many were ended. */
    int closeOthersOf(AccountId account, SessionId kept);

    /** Forgets sessions that were over before then; returns how many. */
    int forgetOverBefore(Instant limit);
}
