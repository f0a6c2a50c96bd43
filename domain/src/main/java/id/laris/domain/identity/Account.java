package id.laris.domain.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import java.time.Instant;
import java.util.Optional;

/**
 * A person known to the shop, by kind and e-mail address; what belongs to staff only or customers only stands beside it. Never prints
 * name, e-mail or password.
 *
 * @param name what others call them: one line of 1 to 100 characters
 * @param passwordHash in its encoded form; empty for who was invited and has not chosen one yet
 * @param language what mails are written in
 * @param version counts changes, for whoever saves over a newer one
 */
public record Account(
        AccountId id,
        AccountKind kind,
        EmailAddress email,
        String name,
        Optional<String> passwordHash,
        AccountState state,
        Language language,
        Instant createdAt,
        int version) {
    public Account {
        name = Text.line("name", name, 1, 100);
    }

    /** A customer who registered; nobody has seen the verification's link yet. */
    public static Account registered(
            AccountId id, EmailAddress email, String name, String passwordHash, Language language, Instant now) {
        return new Account(
                id,
                AccountKind.CUSTOMER,
                email,
                name,
                Optional.of(passwordHash),
                AccountState.UNVERIFIED,
                language,
                now,
                0);
    }

    /** Somebody who is asked to work here. */
    public static Account invited(AccountId id, EmailAddress email, String name, Language language, Instant now) {
        return new Account(
                id, AccountKind.STAFF, email, name, Optional.empty(), AccountState.INVITED, language, now, 0);
    }

    /** An account that needs nobody's word, as the owner's at the first start. */
    public static Account active(
            AccountId id, AccountKind kind, EmailAddress email, String name, String passwordHash, Instant now) {
        return new Account(id, kind, email, name, Optional.of(passwordHash), AccountState.ACTIVE, Language.ID, now, 0);
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public Account named(String newName) {
        return with(email, newName, passwordHash, state);
    }

    public Account withEmail(EmailAddress newEmail) {
        return with(newEmail, name, passwordHash, state);
    }

    public Account withPassword(String hash) {
        return with(email, name, Optional.of(hash), state);
    }

    /** The e-mail address is theirs, or the invitation was taken, or the shop opens the account again. */
    public Account activated() {
        return with(email, name, passwordHash, state.to(AccountState.ACTIVE));
    }

    public Account deactivated() {
        return with(email, name, passwordHash, state.to(AccountState.DEACTIVATED));
    }

    /** Name, address and password are gone; the address is free for a new account. */
    public Account closed() {
        return with(new EmailAddress(id + "@closed.invalid"), "-", Optional.empty(), state.to(AccountState.CLOSED));
    }

    private Account with(EmailAddress newEmail, String newName, Optional<String> hash, AccountState newState) {
        return new Account(id, kind, newEmail, newName, hash, newState, language, createdAt, version);
    }

    /** As it is stored next. */
    public Account nextVersion() {
        return new Account(id, kind, email, name, passwordHash, state, language, createdAt, version + 1);
    }

    @Override
    public String toString() {
        return "Account[" + kind + " " + id + " " + state + "]";
    }
}
