package id.laris.application.payment;

class ScriptedGatewayTest implements PaymentGatewayContract {
    private final ScriptedGateway gateway = new ScriptedGateway();

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }
}
