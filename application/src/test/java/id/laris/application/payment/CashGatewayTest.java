package id.laris.application.payment;

class CashGatewayTest implements PaymentGatewayContract {
    private final CashGateway gateway = new CashGateway();

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }
}
