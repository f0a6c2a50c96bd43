package id.laris.rest.client.xendit;

import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What Xendit can take, by its names for it. */
enum XenditChannel {
    QRIS(PaymentMethod.QRIS, "QRIS", ""),
    OVO(PaymentMethod.EWALLET, "OVO", "OVO"),
    DANA(PaymentMethod.EWALLET, "DANA", "DANA"),
    LINKAJA(PaymentMethod.EWALLET, "LINKAJA", "LinkAja"),
    SHOPEEPAY(PaymentMethod.EWALLET, "SHOPEEPAY", "ShopeePay"),
    GOPAY(PaymentMethod.EWALLET, "GOPAY", "GoPay"),
    BCA(PaymentMethod.VIRTUAL_ACCOUNT, "BCA_VIRTUAL_ACCOUNT", "BCA"),
    BNI(PaymentMethod.VIRTUAL_ACCOUNT, "BNI_VIRTUAL_ACCOUNT", "BNI"),
    BRI(PaymentMethod.VIRTUAL_ACCOUNT, "BRI_VIRTUAL_ACCOUNT", "BRI"),
    BSI(PaymentMethod.VIRTUAL_ACCOUNT, "BSI_VIRTUAL_ACCOUNT", "BSI"),
    MANDIRI(PaymentMethod.VIRTUAL_ACCOUNT, "MANDIRI_VIRTUAL_ACCOUNT", "Mandiri"),
    PERMATA(PaymentMethod.VIRTUAL_ACCOUNT, "PERMATA_VIRTUAL_ACCOUNT", "Permata");

    private final PaymentMethod method;
    private final String wireName;
    private final String label;

    XenditChannel(PaymentMethod method, String wireName, String label) {
        this.method = method;
        this.wireName = wireName;
        this.label = label;
    }

    /** @throws IllegalArgumentException for a name that is none: the configuration is wrong */
    static XenditChannel named(String name) {
        return Arrays.stream(values())
                .filter(c -> c.code().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "laris.gateway.xendit.channels: %s is none of %s".formatted(name, Arrays.toString(values()))));
    }

    static Optional<XenditChannel> of(PaymentWay way) {
        return Arrays.stream(values()).filter(c -> c.way().equals(way)).findFirst();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    PaymentWay way() {
        return label.isEmpty() ? PaymentWay.by(method) : PaymentWay.by(method, code());
    }

    boolean isVirtualAccount() {
        return method == PaymentMethod.VIRTUAL_ACCOUNT;
    }

    String wireName() {
        return wireName;
    }

    String label() {
        return label;
    }
}
