package id.laris.persistence.shipping;

import id.laris.application.shipping.Tariffs;
import id.laris.application.shipping.TariffsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresTariffsTest implements TariffsContract {
    @Inject
    Tariffs tariffs;

    @Override
    public Tariffs tariffs() {
        return tariffs;
    }
}
