package id.laris.application.support;

import id.laris.application.shared.Page;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountState;
import java.time.Instant;
import java.util.Optional;

/** Who ever bought or signed up, as it is looked up. */
public interface CustomerBook {
    /**
     * Whoever came last first: an account by when it was made, a guest by the newest of their orders that were found. Without words only
     * people with an account are listed; closed accounts never are. Words find an account by its own name and e-mail address and by what
     * its orders say, and guests by their orders. A guest is known by the e-mail address and stands once.
     */
    Page<Entry> list(CustomerQuery query);

    /**
     * @param state empty for a guest
     * @param since when the account was made, or the order that names the guest was placed
     * @param orders how many there are, found or not
     */
    record Entry(
            CustomerKey key,
            String name,
            EmailAddress email,
            Optional<AccountState> state,
            Instant since,
            long orders,
            Optional<Instant> lastOrder) {
        /** Never tells who it is about. */
        @Override
        public String toString() {
            return "Entry[" + key + "]";
        }
    }
}
