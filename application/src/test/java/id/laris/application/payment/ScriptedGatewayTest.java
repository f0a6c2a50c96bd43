package id.laris.application.payment;

import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.domain.payment.AttemptId;

class ScriptedGatewayTest implements HoldingGatewayContract {
    private final ScriptedGateway gateway = new ScriptedGateway();

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway holding() {
        return gateway;
    }

    @Override
    public void customersMoneyIsHeld(AttemptId attempt) {
        gateway.reports(attempt, Report.of(Outcome.AUTHORISED));
    }
}
