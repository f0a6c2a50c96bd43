package id.laris.application.payment;

import id.laris.application.order.Orders;
import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.Dispute;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryDisputes implements Disputes {
    private final Table<String, Dispute> disputes;
    private final Orders orders;

    @Inject
    public InMemoryDisputes(Orders orders, Undo undo) {
        this.orders = orders;
        disputes = new Table<>(undo);
    }

    private static String key(Dispute dispute) {
        return dispute.provider() + "/" + dispute.key();
    }

    @Override
    public boolean add(Dispute dispute) {
        return disputes.add(key(dispute), dispute);
    }

    @Override
    public synchronized void close(Dispute dispute) {
        if (!get(dispute.id()).isOpen()) throw new StaleVersion("dispute", dispute.id());
        disputes.put(key(dispute), dispute);
    }

    @Override
    public Dispute get(UUID id) {
        return disputes.all().filter(d -> d.id().equals(id)).findFirst().orElseThrow(() -> new Missing("dispute", id));
    }

    @Override
    public List<Dispute> of(OrderId order) {
        return disputes.all()
                .filter(d -> d.order().equals(order))
                .sorted(Comparator.comparing(d -> d.id().toString()))
                .toList();
    }

    @Override
    public synchronized void forgetWords(OrderId order) {
        of(order).forEach(d -> disputes.put(key(d), withoutWords(d)));
    }

    private static Dispute withoutWords(Dispute d) {
        return new Dispute(
                d.id(),
                d.provider(),
                d.key(),
                d.order(),
                d.attempt(),
                d.kind(),
                d.amount(),
                "",
                d.toldAt(),
                d.closedBy(),
                d.closedAt(),
                "");
    }

    @Override
    public Page<Listed> open(Optional<UUID> after, int most) {
        var found = disputes.all()
                .filter(Dispute::isOpen)
                .filter(d -> after.filter(last -> d.id().toString().compareTo(last.toString()) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(d -> d.id().toString()))
                .limit(most + 1L)
                .map(d -> new Listed(d, orders.get(d.order()).number()))
                .toList();
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).dispute().id().toString()));
    }
}
