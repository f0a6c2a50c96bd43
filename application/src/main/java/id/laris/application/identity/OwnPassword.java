package id.laris.application.identity;

import id.laris.domain.identity.Account;
import id.laris.domain.identity.Origin;
import id.laris.domain.identity.Password;
import id.laris.domain.identity.WrongPassword;
import jakarta.inject.Singleton;

/** Asks somebody who is signed in for their password again: a browser left open shall not give an account away. */
@Singleton
public final class OwnPassword {
    private final Passwords passwords;
    private final Locks locks;

    public OwnPassword(Passwords passwords, Locks locks) {
        this.passwords = passwords;
        this.locks = locks;
    }

    /**
     * Takes its time: have no transaction open.
     *
     * @throws WrongPassword when it is another one
     * @throws id.laris.domain.identity.TooManyFailures after many wrong ones
     */
    public void check(Account account, Password password, Origin origin) {
        locks.attempt(account.kind(), account.email(), origin);
        if (!passwords.matches(password.value(), account.passwordHash().orElseGet(passwords::unknown)))
            throw new WrongPassword();
        locks.succeeded(account.kind(), account.email(), origin);
    }
}
