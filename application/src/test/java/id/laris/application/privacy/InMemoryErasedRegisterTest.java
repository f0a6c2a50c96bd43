package id.laris.application.privacy;

class InMemoryErasedRegisterTest implements ErasedRegisterContract {
    private final ErasedRegister register = new InMemoryErasedRegister();

    @Override
    public ErasedRegister register() {
        return register;
    }
}
