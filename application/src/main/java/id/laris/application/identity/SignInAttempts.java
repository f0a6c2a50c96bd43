package id.laris.application.identity;

import java.time.Instant;

/** Failed sign-ins, counted by account and by address. */
public interface SignInAttempts {
    /** Failures of this name since that time. */
    int failuresSince(String name, Instant since);

    /** Written in a transaction of its own, so that it stays when the sign-in is refused. */
    void failed(String name, Instant at);

    void forget(String name);

    /** Forgets failures before then, of all names; returns how many. */
    int forgetBefore(Instant limit);
}
