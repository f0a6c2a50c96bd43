package id.laris.persistence.shared;

import id.laris.application.shared.Idempotency;
import id.laris.application.shared.IdempotencyContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresIdempotencyTest implements IdempotencyContract {
    @Inject
    Idempotency idempotency;

    @Override
    public Idempotency idempotency() {
        return idempotency;
    }
}
