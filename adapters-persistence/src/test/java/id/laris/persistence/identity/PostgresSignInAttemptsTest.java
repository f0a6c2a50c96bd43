package id.laris.persistence.identity;

import id.laris.application.identity.SignInAttempts;
import id.laris.application.identity.SignInAttemptsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSignInAttemptsTest implements SignInAttemptsContract {
    @Inject
    SignInAttempts attempts;

    @Override
    public SignInAttempts attempts() {
        return attempts;
    }
}
