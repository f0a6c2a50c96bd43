package id.laris.application.customer;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

@Alternative
@Singleton
public class InMemoryProfiles implements Profiles {
    private final Table<AccountId, Profile> profiles;

    @Inject
    public InMemoryProfiles(Undo undo) {
        profiles = new Table<>(undo);
    }

    @Override
    public Optional<Profile> find(AccountId customer) {
        return profiles.find(customer);
    }

    @Override
    public synchronized void save(AccountId customer, Profile profile) {
        if (find(customer).map(Profile::version).orElse(0L) != profile.version())
            throw new StaleVersion("profile", customer);
        profiles.put(
                customer,
                new Profile(
                        profile.phone(),
                        profile.birthDate(),
                        profile.language(),
                        profile.sizes(),
                        profile.favourites(),
                        profile.note(),
                        profile.restricted(),
                        profile.version() + 1));
    }

    @Override
    public void erase(AccountId customer) {
        profiles.remove(customer);
    }
}
