package id.laris.application.payment;

import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Missing;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to take money that this shop has switched on, those of a smaller rank first. */
@Singleton
public class Gateways {
    private static final Set<String> OURS =
            Set.of(TransferGateway.PROVIDER, CashGateway.PROVIDER, ExchangeGateway.PROVIDER, CreditGateway.PROVIDER);

    /** Who takes the money, and by which of its ways. */
    record Taker(PaymentGateway gateway, PaymentWay way) {}

    private final List<PaymentGateway> gateways;

    @Inject
    public Gateways(Instance<PaymentGateway> gateways) {
        this(gateways.stream().toList());
    }

    public Gateways(List<PaymentGateway> gateways) {
        this.gateways = gateways.stream()
                .sorted(Comparator.comparingInt(PaymentGateway::rank).thenComparing(PaymentGateway::provider))
                .toList();
    }

    /** @throws Missing provider-not-found */
    public PaymentGateway get(String provider) {
        return gateways.stream()
                .filter(g -> g.provider().equals(provider))
                .findFirst()
                .orElseThrow(() -> new Missing("provider", provider));
    }

    /** Names of those who hold money for the shop before it comes: not its own bank account, not its till, not itself. */
    public List<String> outside() {
        return gateways.stream()
                .map(PaymentGateway::provider)
                .filter(name -> !OURS.contains(name))
                .toList();
    }

    public Optional<PaymentGateway> forMethod(PaymentMethod method) {
        return taking(PaymentWay.by(method)).map(Taker::gateway);
    }

    /**
     * How an unsettled attempt stands, as its provider says. One that the shop waits for no longer is taken back at the same time, so that
     * nobody pays it by mistake.
     */
    PaymentGateway.Report ask(Attempt attempt) {
        var gateway = get(attempt.provider());
        return attempt.state() == AttemptState.GIVEN_UP ? gateway.cancel(attempt) : gateway.status(attempt);
    }

    /** Each way once, in the order of ranks. */
    List<PaymentWay> ways() {
        return gateways.stream().flatMap(g -> g.ways().stream()).distinct().toList();
    }

    /** The first that takes exactly this; for a method alone, else the first of its channels. */
    Optional<Taker> taking(PaymentWay chosen) {
        return takers(chosen).filter(t -> t.way().equals(chosen)).findFirst().or(() -> takers(chosen)
                .findFirst());
    }

    private Stream<Taker> takers(PaymentWay chosen) {
        return gateways.stream()
                .flatMap(g -> g.ways().stream().filter(chosen::covers).map(way -> new Taker(g, way)));
    }
}
