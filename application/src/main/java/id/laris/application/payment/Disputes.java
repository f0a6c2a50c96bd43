package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.payment.Dispute;
import id.laris.domain.shared.OrderId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What providers took back by themselves, each once. */
public interface Disputes {
    /** False when this provider told of that key before; nothing changes then. */
    boolean add(Dispute dispute);

    /** @throws id.laris.domain.shared.StaleVersion when somebody else closed it meanwhile */
    void close(Dispute dispute);

    /** @throws id.laris.domain.shared.Missing dispute-not-found */
    Dispute get(UUID id);

    /** Those that are open, the earliest first. @param after the last one of the page before */
    Page<Listed> open(Optional<UUID> after, int most);

    /** Every one of an order, the earliest first. */
    List<Dispute> of(OrderId order);

    /** Blanks what was written about an order's: the provider's words and the note. */
    void forgetWords(OrderId order);

    record Listed(Dispute dispute, OrderNumber order) {}
}
