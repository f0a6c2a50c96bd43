package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.AttemptState;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.Refund;
import id.laris.domain.payment.Trouble;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryPayments implements Payments {
    private final Table<OrderId, Payment> payments;
    private final Orders orders;
    private final Map<AttemptId, Instant> askAt = new ConcurrentHashMap<>();

    @Inject
    public InMemoryPayments(Orders orders, Undo undo) {
        this.orders = orders;
        payments = new Table<>(undo);
    }

    @Override
    public void add(Payment payment) {
        payments.put(payment.order(), payment);
    }

    @Override
    public synchronized void save(Payment payment) {
        if (get(payment.order()).version() != payment.version()) throw new StaleVersion("payment", payment.order());
        letGoSoon(get(payment.order()), payment);
        add(new Payment(
                payment.order(),
                payment.due(),
                payment.attempts(),
                payment.refunds(),
                payment.reliefs(),
                payment.version() + 1));
    }

    /** Whose provider is to let money go is asked at once. */
    private void letGoSoon(Payment before, Payment after) {
        before.held()
                .filter(held -> after.attempt(held.id()).state() == AttemptState.GIVEN_UP)
                .ifPresent(held -> askAt.remove(held.id()));
    }

    @Override
    public Payment get(OrderId order) {
        return payments.find(order).orElseThrow(() -> new Missing("payment", order));
    }

    @Override
    public Optional<Payment> findByAttempt(AttemptId id) {
        return payments.all().filter(p -> has(p, a -> a.id().equals(id))).findFirst();
    }

    @Override
    public Optional<AttemptId> findAttempt(String provider, String reference) {
        return payments.all()
                .flatMap(p -> p.attempts().stream())
                .filter(a -> a.provider().equals(provider)
                        && a.reference().filter(reference::equals).isPresent())
                .map(Attempt::id)
                .findFirst();
    }

    @Override
    public List<Payment> awaitingTransferOf(Collection<Money> amounts) {
        return payments.where(p -> has(p, a -> isOpenTransfer(a) && amounts.contains(a.asked())));
    }

    @Override
    public synchronized Money uniqueTransferAmount(Money due, AttemptId attempt) {
        var used = openTransferAmounts();
        for (int code = 1; code <= 999; code++) {
            var amount = due.plus(Money.rupiah(code));
            if (!used.contains(amount)) return amount;
        }
        throw new NoTransferCode(due);
    }

    private Set<Money> openTransferAmounts() {
        return payments.all()
                .flatMap(p -> p.attempts().stream())
                .filter(InMemoryPayments::isOpenTransfer)
                .map(Attempt::asked)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Attempt> unsettled(Instant startedBefore, Instant now, int most) {
        return payments.all()
                .flatMap(p -> p.attempts().stream())
                .filter(a -> a.state().isUnsettled() && a.startedAt().isBefore(startedBefore) && isOutside(a))
                .filter(a -> !askAt(a).isAfter(now))
                .sorted(Comparator.comparing(this::askAt).thenComparing(a -> a.id().toString()))
                .limit(most)
                .toList();
    }

    private Instant askAt(Attempt attempt) {
        return askAt.getOrDefault(attempt.id(), Instant.MIN);
    }

    @Override
    public void askAgain(Map<AttemptId, Instant> times) {
        askAt.putAll(times);
    }

    @Override
    public Map<String, KnownAttempt> called(String provider, Set<String> names) {
        var known = new HashMap<String, KnownAttempt>();
        payments.all().forEach(p -> p.attempts().stream()
                .filter(a -> a.provider().equals(provider))
                .forEach(a -> Stream.concat(a.reference().stream(), Stream.of(a.id().toString()))
                        .filter(names::contains)
                        .forEach(name -> known.put(
                                name, new KnownAttempt(orders.get(p.order()).number(), a, p.refundedOf(a.id()))))));
        return known;
    }

    @Override
    public List<TroubledAttempt> troubled(Instant now, int most) {
        return payments.all()
                .flatMap(p -> Stream.concat(unsettledIn(p, now), shortIn(p)))
                .sorted(Comparator.comparing(t -> t.attempt().startedAt()))
                .limit(most)
                .toList();
    }

    private Stream<TroubledAttempt> unsettledIn(Payment payment, Instant now) {
        return payment.attempts().stream().filter(InMemoryPayments::isOutside).flatMap(a -> Trouble.of(a, now).stream()
                .map(trouble -> troubled(payment, a, trouble)));
    }

    private Stream<TroubledAttempt> shortIn(Payment payment) {
        if (!payment.isShort() || !orders.get(payment.order()).awaitsMoney()) return Stream.empty();
        return payment.attempts().stream()
                .filter(a -> a.state() == AttemptState.PAID)
                .reduce((first, second) -> second)
                .map(a -> troubled(payment, a, Trouble.SHORT))
                .stream();
    }

    private TroubledAttempt troubled(Payment payment, Attempt attempt, Trouble trouble) {
        var order = orders.get(payment.order());
        return new TroubledAttempt(order.number(), attempt, trouble, payment.missing(), order.payBefore());
    }

    @Override
    public List<OpenRefund> openRefunds(int most) {
        return payments.all()
                .flatMap(p -> p.refunds().stream()
                        .filter(r -> r.state() != Refund.State.DONE)
                        .map(r -> new OpenRefund(p, orders.get(p.order()).number(), r)))
                .sorted(Comparator.comparing(r -> r.refund().at()))
                .limit(most)
                .toList();
    }

    @Override
    public List<UnsettledRefund> unsettledRefunds(Instant now, int most) {
        return payments.all()
                .flatMap(p -> p.refunds().stream()
                        .filter(r -> r.isUnsettled()
                                && r.way() == Refund.Way.ORIGINAL
                                && !r.askAt().isAfter(now)
                                && isOutside(p.attempt(r.attempt())))
                        .sorted(Comparator.comparing(Refund::askAt))
                        .map(r -> new UnsettledRefund(p.order(), r.id())))
                .limit(most)
                .toList();
    }

    /** All payments, for figures over them. */
    public List<Payment> all() {
        return payments.all().toList();
    }

    private static boolean isOutside(Attempt attempt) {
        return !attempt.provider().equals(TransferGateway.PROVIDER)
                && !attempt.provider().equals(CashGateway.PROVIDER);
    }

    private static boolean isOpenTransfer(Attempt attempt) {
        return attempt.method() == PaymentMethod.BANK_TRANSFER
                && attempt.state().isOpen();
    }

    private static boolean has(Payment payment, java.util.function.Predicate<Attempt> condition) {
        return payment.attempts().stream().anyMatch(condition);
    }
}
