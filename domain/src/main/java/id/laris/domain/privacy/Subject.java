package id.laris.domain.privacy;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.shared.AccountId;

/** Whose data it is about: a customer with an account, or somebody who only left an e-mail address. */
public sealed interface Subject {
    record Customer(AccountId account) implements Subject {}

    record Guest(EmailAddress email) implements Subject {
        @Override
        public String toString() {
            return "Guest";
        }
    }
}
