package id.laris.application.terms;

import id.laris.domain.shared.AccountId;

/** A customer as a list names them: in clear or masked, as whoever asks may see. Empty names for one who is not known any more. */
public record TermsCustomer(AccountId account, String name, String email) {
    static TermsCustomer gone(AccountId account) {
        return new TermsCustomer(account, "", "");
    }
}
