package id.laris.domain.payment;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The shop does not take this kind of payment for this order. */
public final class MethodNotOffered extends Refusal {
    public MethodNotOffered(PaymentMethod method) {
        this(PaymentWay.by(method));
    }

    public MethodNotOffered(PaymentWay way) {
        super(Kind.INVALID, "payment-method-not-offered", way + " is not offered", detailsOf(way));
    }

    private static Map<String, Object> detailsOf(PaymentWay way) {
        return way.channel().isEmpty()
                ? Map.of("paymentMethod", way.method().name())
                : Map.of(
                        "paymentMethod",
                        way.method().name(),
                        "paymentChannel",
                        way.channel().get().code());
    }
}
