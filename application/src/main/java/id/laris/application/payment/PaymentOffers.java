package id.laris.application.payment;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.MethodNotOffered;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Which ways to pay are offered: those some gateway takes; cash only at the counter, store credit only to a customer who has some; the value of returned goods never. */
@Singleton
public class PaymentOffers {
    private final Gateways gateways;
    private final CreditDesk credit;

    public PaymentOffers(Gateways gateways, CreditDesk credit) {
        this.gateways = gateways;
        this.credit = credit;
    }

    public List<PaymentMethod> offered(Channel channel) {
        return ways(channel).stream().map(PaymentWay::method).distinct().toList();
    }

    /** What there is to choose: a method's channels where it has some, else the method; by method. */
    public List<PaymentWay> ways(Channel channel) {
        var all = gateways.ways();
        return all.stream()
                .filter(way -> way.method() != PaymentMethod.CASH || channel == Channel.COUNTER)
                .filter(way -> way.method() != PaymentMethod.EXCHANGE)
                .filter(way -> way.method() != PaymentMethod.STORE_CREDIT || credit.canSpend())
                .filter(way -> way.channel().isPresent() || all.stream().noneMatch(o -> isChannelOf(way, o)))
                .sorted(Comparator.comparing(PaymentWay::method))
                .toList();
    }

    public void requireOffered(PaymentMethod method, Channel channel) {
        requireOffered(PaymentWay.by(method), channel);
    }

    public void requireOffered(PaymentWay chosen, Channel channel) {
        if (ways(channel).stream().noneMatch(chosen::covers)) throw new MethodNotOffered(chosen);
    }

    private static boolean isChannelOf(PaymentWay method, PaymentWay other) {
        return other.method() == method.method() && other.channel().isPresent();
    }
}
