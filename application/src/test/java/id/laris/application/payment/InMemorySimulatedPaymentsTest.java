package id.laris.application.payment;

import id.laris.application.shared.Undo;

class InMemorySimulatedPaymentsTest implements SimulatedPaymentsContract {
    private final SimulatedPayments simulated = new InMemorySimulatedPayments(new Undo());

    @Override
    public SimulatedPayments simulated() {
        return simulated;
    }
}
