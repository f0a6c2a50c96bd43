package id.laris.persistence.payment;

import id.laris.application.payment.SimulatedPayments;
import id.laris.application.payment.SimulatedPaymentsContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresSimulatedPaymentsTest implements SimulatedPaymentsContract {
    @Inject
    SimulatedPayments simulated;

    @Override
    public SimulatedPayments simulated() {
        return simulated;
    }
}
