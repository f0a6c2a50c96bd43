package id.laris.persistence.catalogue;

import id.laris.application.catalogue.PictureChecks;
import id.laris.application.catalogue.PictureChecksContract;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresPictureChecksTest implements PictureChecksContract {
    @Inject
    PictureChecks checks;

    @Override
    public PictureChecks checks() {
        return checks;
    }
}
