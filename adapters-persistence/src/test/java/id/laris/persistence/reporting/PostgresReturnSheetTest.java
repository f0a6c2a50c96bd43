package id.laris.persistence.reporting;

import id.laris.application.order.Orders;
import id.laris.application.reporting.ReturnSheet;
import id.laris.application.reporting.ReturnSheetContract;
import id.laris.application.returns.Returns;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@TestTransaction
class PostgresReturnSheetTest implements ReturnSheetContract {
    @Inject
    ReturnSheet sheet;

    @Inject
    Returns returns;

    @Inject
    Orders orders;

    @Override
    public ReturnSheet sheet() {
        return sheet;
    }

    @Override
    public Returns returns() {
        return returns;
    }

    @Override
    public Orders orders() {
        return orders;
    }
}
