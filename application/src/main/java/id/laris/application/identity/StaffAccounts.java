package id.laris.application.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.StaffAccount;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Refusal;
import java.util.Map;
import java.util.Optional;

/** The people who work in the shop; one account per e-mail. */
public interface StaffAccounts {
    Optional<StaffAccount> find(EmailAddress email);

    Optional<StaffAccount> find(AccountId id);

    boolean isEmpty();

    /** @throws EmailTaken when the e-mail has an account */
    void add(StaffAccount account);

    void save(StaffAccount account);

    /** Somebody signs in with that e-mail already. */
    final class EmailTaken extends Refusal {
        public EmailTaken(EmailAddress email) {
            super(Kind.CONFLICT, "email-taken", "%s has an account".formatted(email), Map.of("email", email.value()));
        }
    }
}
