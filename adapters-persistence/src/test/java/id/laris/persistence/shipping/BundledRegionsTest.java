package id.laris.persistence.shipping;

import id.laris.application.shipping.Regions;
import id.laris.application.shipping.RegionsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class BundledRegionsTest implements RegionsContract {
    @Inject
    Regions regions;

    @Override
    public Regions regions() {
        return regions;
    }
}
