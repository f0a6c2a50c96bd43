package id.laris.application.privacy;

class InMemoryMasterKeyTest implements MasterKeyContract {
    private final MasterKey masterKey = new InMemoryMasterKey();

    @Override
    public MasterKey masterKey() {
        return masterKey;
    }

    @Override
    public MasterKey anotherMasterKey() {
        return new InMemoryMasterKey();
    }
}
