package id.laris.application.customer;

import id.laris.application.shared.Undo;

class InMemoryProfilesTest implements ProfilesContract {
    private final InMemoryProfiles profiles = new InMemoryProfiles(new Undo());

    @Override
    public Profiles profiles() {
        return profiles;
    }
}
