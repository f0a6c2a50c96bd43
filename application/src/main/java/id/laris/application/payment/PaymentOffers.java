package id.laris.application.payment;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.PaymentMethod;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** Which ways to pay are offered: those some gateway takes; cash only at the counter. */
@Singleton
public class PaymentOffers {
    private final Gateways gateways;

    public PaymentOffers(Gateways gateways) {
        this.gateways = gateways;
    }

    public List<PaymentMethod> offered(Channel channel) {
        return Arrays.stream(PaymentMethod.values())
                .filter(m -> m != PaymentMethod.CASH || channel == Channel.COUNTER)
                .filter(m -> gateways.forMethod(m).isPresent())
                .toList();
    }

    public void requireOffered(PaymentMethod method, Channel channel) {
        if (!offered(channel).contains(method)) throw new MethodNotOffered(method);
    }
}
