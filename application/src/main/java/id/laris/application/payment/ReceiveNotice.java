package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/**
 * A gateway tells something: verified on its raw bytes, kept, and answered at once. Applied afterwards, once, however often it comes.
 * Verified outside the transaction that keeps it: some providers' certificates must be fetched first.
 */
@UseCase
@OpenToAll
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class ReceiveNotice {
    private final Gateways gateways;
    private final KeepNotice keepNotice;

    public ReceiveNotice(Gateways gateways, KeepNotice keepNotice) {
        this.gateways = gateways;
        this.keepNotice = keepNotice;
    }

    /** False when the message was here before. @throws PaymentGateway.BadNotice when it is not the provider's */
    public boolean receive(String provider, byte[] body, Map<String, List<String>> headers) {
        return keepNotice.keep(provider, gateways.get(provider).verify(body, headers), body);
    }
}
