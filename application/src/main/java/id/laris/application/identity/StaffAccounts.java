package id.laris.application.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.identity.StaffId;
import java.util.Optional;

/** The people who work in the shop; one account per e-mail. */
public interface StaffAccounts {
    Optional<StaffAccount> find(EmailAddress email);

    Optional<StaffAccount> find(StaffId id);

    boolean isEmpty();

    void add(StaffAccount account);

    void save(StaffAccount account);
}
