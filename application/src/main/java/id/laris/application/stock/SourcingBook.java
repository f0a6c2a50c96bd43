package id.laris.application.stock;

import id.laris.domain.shared.OrderId;
import id.laris.domain.stock.SourcingChoice;
import id.laris.domain.stock.SourcingStrategy;
import java.util.List;

/** How the shop chooses who ships, and why it chose so for each order. The rule is remembered: others may see a change ten seconds later. */
public interface SourcingBook {
    /** {@link SourcingStrategy#FEWEST_PARCELS} until the shop says otherwise. */
    SourcingStrategy strategy();

    void choose(SourcingStrategy strategy);

    /** Why the pieces of this order lie where they do; what was noted before is forgotten. */
    void note(OrderId order, List<SourcingChoice> choices);

    /** In the order they were made; empty when nothing was noted. */
    List<SourcingChoice> of(OrderId order);
}
