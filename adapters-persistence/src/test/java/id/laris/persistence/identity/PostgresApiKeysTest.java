package id.laris.persistence.identity;

import id.laris.application.identity.ApiKeys;
import id.laris.application.identity.ApiKeysContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresApiKeysTest implements ApiKeysContract {
    @Inject
    ApiKeys keys;

    @Override
    public ApiKeys keys() {
        return keys;
    }
}
