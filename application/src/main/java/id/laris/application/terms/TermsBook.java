package id.laris.application.terms;

import id.laris.application.shared.Page;
import id.laris.domain.shared.AccountId;
import id.laris.domain.terms.CreditTerms;
import id.laris.domain.terms.Standing;
import java.util.Optional;

/** Who may pay later. One row for each customer who ever could. */
public interface TermsBook {
    Optional<CreditTerms> find(AccountId account);

    /**
     * New ones, or the stored ones changed.
     *
     * @throws id.laris.domain.shared.StaleVersion when they were changed since they were read
     */
    void save(CreditTerms terms);

    /** How a customer with terms stands now; empty for one without. What is open is what their orders' payments say. */
    Optional<Standing> standing(AccountId account);

    /** The same; until the caller's transaction ends nobody else locks it, so that two orders at once do not both take what is left. */
    Optional<Standing> lock(AccountId account);

    /** All of them, stopped ones too, by account. @param limit 1 to 500 */
    Page<Standing> list(Optional<AccountId> after, int limit);

    /** The customer is forgotten; their orders stay. */
    void forget(AccountId account);
}
