package id.laris.application.payment;

class ExchangeGatewayTest implements PaymentGatewayContract {
    private final ExchangeGateway gateway = new ExchangeGateway();

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }
}
