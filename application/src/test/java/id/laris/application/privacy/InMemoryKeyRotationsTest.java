package id.laris.application.privacy;

class InMemoryKeyRotationsTest implements KeyRotationsContract {
    private final KeyRotations rotations = new InMemoryKeyRotations();

    @Override
    public KeyRotations rotations() {
        return rotations;
    }
}
