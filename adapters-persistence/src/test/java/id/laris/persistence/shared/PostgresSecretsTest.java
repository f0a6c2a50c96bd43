package id.laris.persistence.shared;

import id.laris.application.shared.Secrets;
import id.laris.application.shared.SecretsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSecretsTest implements SecretsContract {
    @Inject
    Secrets secrets;

    @Override
    public Secrets secrets() {
        return secrets;
    }
}
