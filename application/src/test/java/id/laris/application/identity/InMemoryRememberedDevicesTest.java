package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryRememberedDevicesTest implements RememberedDevicesContract {
    private final RememberedDevices devices = new InMemoryRememberedDevices(new Undo());
    private final Accounts accounts = new InMemoryAccounts(new Undo());

    @Override
    public RememberedDevices devices() {
        return devices;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }
}
