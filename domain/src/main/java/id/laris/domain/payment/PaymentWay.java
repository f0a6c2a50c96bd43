package id.laris.domain.payment;

import java.util.Optional;

/**
 * How a customer pays, as finely as they chose.
 *
 * @param channel within the method; empty when whoever takes the money asks, or when there is no choice
 */
public record PaymentWay(PaymentMethod method, Optional<PaymentChannel> channel) {
    public static PaymentWay by(PaymentMethod method) {
        return new PaymentWay(method, Optional.empty());
    }

    public static PaymentWay by(PaymentMethod method, String channel) {
        return new PaymentWay(method, Optional.of(new PaymentChannel(channel)));
    }

    /** Whether an attempt by the other one is what was chosen here; a method alone means any of its channels. */
    public boolean covers(PaymentWay other) {
        return method == other.method && (channel.isEmpty() || channel.equals(other.channel));
    }

    @Override
    public String toString() {
        return method + channel.map(c -> "." + c).orElse("");
    }
}
