package id.laris.persistence.stock;

import id.laris.application.stock.SourcingBook;
import id.laris.application.stock.SourcingBookContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSourcingBookTest implements SourcingBookContract {
    @Inject
    SourcingBook sourcing;

    @Override
    public SourcingBook sourcing() {
        return sourcing;
    }
}
