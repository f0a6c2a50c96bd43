package id.laris.application.payment;

import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Missing;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The ways to take money that this shop has switched on. */
@Singleton
public class Gateways {
    private final List<PaymentGateway> gateways;

    @Inject
    public Gateways(Instance<PaymentGateway> gateways) {
        this(gateways.stream().toList());
    }

    public Gateways(List<PaymentGateway> gateways) {
        this.gateways = List.copyOf(gateways);
    }

    /** @throws Missing provider-not-found */
    public PaymentGateway get(String provider) {
        return gateways.stream()
                .filter(g -> g.provider().equals(provider))
                .findFirst()
                .orElseThrow(() -> new Missing("provider", provider));
    }

    public Optional<PaymentGateway> forMethod(PaymentMethod method) {
        return gateways.stream().filter(g -> g.methods().contains(method)).findFirst();
    }
}
