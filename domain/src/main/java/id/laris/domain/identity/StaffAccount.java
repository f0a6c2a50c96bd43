package id.laris.domain.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;
import java.util.Set;

/**
 * A person who works in the shop.
 *
 * @param passwordHash Argon2id in its encoded form; never shown, never logged
 */
public record StaffAccount(AccountId id, EmailAddress email, String passwordHash, Set<Role> roles, boolean active) {
    public StaffAccount {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return Actor.staff(id, email.value(), roles);
    }

    @Override
    public String toString() {
        return "StaffAccount[" + email + " " + roles + "]";
    }
}
