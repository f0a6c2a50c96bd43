package id.laris.application.shared;

class InMemoryIdempotencyTest implements IdempotencyContract {
    private final Idempotency idempotency = new InMemoryIdempotency(new MovableClock(), new Undo());

    @Override
    public Idempotency idempotency() {
        return idempotency;
    }
}
