package id.laris.rest.client.ipaymu;

import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What iPaymu can take, by its names for it. */
enum IpaymuChannel {
    QRIS(PaymentMethod.QRIS, "qris", "mpm", ""),
    BCA(PaymentMethod.VIRTUAL_ACCOUNT, "va", "bca", "BCA"),
    BNI(PaymentMethod.VIRTUAL_ACCOUNT, "va", "bni", "BNI"),
    BRI(PaymentMethod.VIRTUAL_ACCOUNT, "va", "bri", "BRI"),
    MANDIRI(PaymentMethod.VIRTUAL_ACCOUNT, "va", "mandiri", "Mandiri"),
    PERMATA(PaymentMethod.VIRTUAL_ACCOUNT, "va", "permata", "Permata"),
    CIMB(PaymentMethod.VIRTUAL_ACCOUNT, "va", "cimb", "CIMB Niaga"),
    BSI(PaymentMethod.VIRTUAL_ACCOUNT, "va", "bsi", "BSI"),
    DANAMON(PaymentMethod.VIRTUAL_ACCOUNT, "va", "danamon", "Danamon"),
    BAG(PaymentMethod.VIRTUAL_ACCOUNT, "va", "bag", "Artha Graha"),
    BMI(PaymentMethod.VIRTUAL_ACCOUNT, "va", "bmi", "Muamalat"),
    BTN(PaymentMethod.VIRTUAL_ACCOUNT, "va", "btn", "BTN"),
    DANA(PaymentMethod.EWALLET, "ewallet", "dana", "DANA"),
    SHOPEEPAY(PaymentMethod.EWALLET, "ewallet", "shopeepay", "ShopeePay"),
    CARD(PaymentMethod.CARD, "cc", "cc", "");

    private final PaymentMethod method;
    private final String wireMethod;
    private final String wireChannel;
    private final String label;

    IpaymuChannel(PaymentMethod method, String wireMethod, String wireChannel, String label) {
        this.method = method;
        this.wireMethod = wireMethod;
        this.wireChannel = wireChannel;
        this.label = label;
    }

    /** @throws IllegalArgumentException for a name that is none: the configuration is wrong */
    static IpaymuChannel named(String name) {
        return Arrays.stream(values())
                .filter(c -> c.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "laris.gateway.ipaymu.channels: %s is none of %s".formatted(name, Arrays.toString(values()))));
    }

    static Optional<IpaymuChannel> of(PaymentWay way) {
        return Arrays.stream(values()).filter(c -> c.way().equals(way)).findFirst();
    }

    PaymentWay way() {
        return label.isEmpty() ? PaymentWay.by(method) : PaymentWay.by(method, wireChannel);
    }

    String wireMethod() {
        return wireMethod;
    }

    String wireChannel() {
        return wireChannel;
    }

    String label() {
        return label;
    }
}
