package id.laris.rest.client.midtrans;

import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What Midtrans can take, by its names for it. */
enum MidtransChannel {
    CARD(PaymentMethod.CARD, "credit_card", "", Core.NO),
    QRIS(PaymentMethod.QRIS, "other_qris", "", Core.YES),
    GOPAY(PaymentMethod.EWALLET, "gopay", "GoPay", Core.YES),
    OVO(PaymentMethod.EWALLET, "ovo", "OVO", Core.YES),
    /** On a computer a wallet without a code of its own is of no use here: Snap's page shows one. */
    SHOPEEPAY(PaymentMethod.EWALLET, "shopeepay", "ShopeePay", Core.NO),
    DANA(PaymentMethod.EWALLET, "dana", "DANA", Core.NO),
    BCA(PaymentMethod.VIRTUAL_ACCOUNT, "bca_va", "BCA", Core.YES),
    BNI(PaymentMethod.VIRTUAL_ACCOUNT, "bni_va", "BNI", Core.YES),
    BRI(PaymentMethod.VIRTUAL_ACCOUNT, "bri_va", "BRI", Core.YES),
    CIMB(PaymentMethod.VIRTUAL_ACCOUNT, "cimb_va", "CIMB Niaga", Core.YES),
    MANDIRI(PaymentMethod.VIRTUAL_ACCOUNT, "echannel", "Mandiri", Core.YES),
    PERMATA(PaymentMethod.VIRTUAL_ACCOUNT, "permata_va", "Permata", Core.YES);

    /** Whether it is asked by the Core API and shown on our page. */
    private enum Core {
        YES,
        NO
    }

    private final PaymentMethod method;
    private final String snapName;
    private final String label;
    private final Core core;

    MidtransChannel(PaymentMethod method, String snapName, String label, Core core) {
        this.method = method;
        this.snapName = snapName;
        this.label = label;
        this.core = core;
    }

    /** @throws IllegalArgumentException for a name that is none: the configuration is wrong */
    static MidtransChannel named(String name) {
        return Arrays.stream(values())
                .filter(c -> c.code().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("laris.gateway.midtrans.channels: %s is none of %s"
                        .formatted(name, Arrays.toString(values()))));
    }

    static Optional<MidtransChannel> of(PaymentWay way) {
        return Arrays.stream(values()).filter(c -> c.way().equals(way)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    PaymentMethod method() {
        return method;
    }

    PaymentWay way() {
        return label.isEmpty() ? PaymentWay.by(method) : PaymentWay.by(method, code());
    }

    String snapName() {
        return snapName;
    }

    String label() {
        return label;
    }

    boolean isShownByUs() {
        return core == Core.YES;
    }
}
