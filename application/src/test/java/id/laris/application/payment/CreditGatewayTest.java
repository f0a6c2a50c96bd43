package id.laris.application.payment;

class CreditGatewayTest implements PaymentGatewayContract {
    private final CreditGateway gateway = new CreditGateway();

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }
}
