package id.laris.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Secrets;
import id.laris.application.shared.SecretsContract;
import id.laris.persistence.StatementCounter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostgresSecretsTest implements SecretsContract {
    @Inject
    Secrets secrets;

    @Override
    public Secrets secrets() {
        return secrets;
    }

    /** Twenty visitors who each hold a connection and want a second one would wait for one another. */
    @Test
    void no_key_asks_the_database_once_the_shop_is_open() {
        var name = "s-" + UUID.randomUUID();

        assertThat(StatementCounter.during(() -> secrets.get(name))).isEmpty();
    }
}
