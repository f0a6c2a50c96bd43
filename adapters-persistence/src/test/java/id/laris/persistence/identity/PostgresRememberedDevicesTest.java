package id.laris.persistence.identity;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.RememberedDevices;
import id.laris.application.identity.RememberedDevicesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresRememberedDevicesTest implements RememberedDevicesContract {
    @Inject
    RememberedDevices devices;

    @Inject
    Accounts accounts;

    @Override
    public RememberedDevices devices() {
        return devices;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
