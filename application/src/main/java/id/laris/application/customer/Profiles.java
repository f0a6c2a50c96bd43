package id.laris.application.customer;

import id.laris.domain.customer.Profile;
import id.laris.domain.shared.AccountId;
import java.util.Optional;

/** What customers told about themselves. */
public interface Profiles {
    /** Empty for somebody who told nothing yet. */
    Optional<Profile> find(AccountId customer);

    /** @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    void save(AccountId customer, Profile profile);

    /** Nothing of it is left; nothing happens when there was none. */
    void erase(AccountId customer);
}
