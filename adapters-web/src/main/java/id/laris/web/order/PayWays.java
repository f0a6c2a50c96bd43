package id.laris.web.order;

import id.laris.domain.payment.PaymentChannel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Ways to pay as one value of a form: {@code QRIS}, {@code EWALLET.gopay}. */
final class PayWays {
    /**
     * A method to choose, or several channels of it.
     *
     * @param channels empty when the method itself is chosen
     */
    record PayBy(String method, boolean chosen, List<Channel> channels) {}

    record Channel(String code, String value, boolean chosen) {}

    private PayWays() {}

    static List<PayBy> choices(List<PaymentWay> ways, String chosen) {
        var methods = new LinkedHashMap<PaymentMethod, List<Channel>>();
        for (var way : ways) {
            var channels = methods.computeIfAbsent(way.method(), none -> new ArrayList<>());
            way.channel()
                    .ifPresent(c -> channels.add(
                            new Channel(c.code(), way.toString(), way.toString().equals(chosen))));
        }
        return methods.entrySet().stream()
                .map(m -> new PayBy(m.getKey().name(), m.getKey().name().equals(chosen), List.copyOf(m.getValue())))
                .toList();
    }

    static String method(String value) {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }

    /** Empty when the value names a method alone. */
    static String channel(String value) {
        int dot = value.indexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1);
    }

    /** @throws id.laris.domain.shared.Invalid for a channel that cannot be; a transfer for a method nobody knows */
    static PaymentWay of(String value) {
        var method = Arrays.stream(PaymentMethod.values())
                .filter(m -> m.name().equals(method(value)))
                .findFirst()
                .orElse(PaymentMethod.BANK_TRANSFER);
        var channel = channel(value);
        return new PaymentWay(method, channel.isEmpty() ? Optional.empty() : Optional.of(new PaymentChannel(channel)));
    }
}
