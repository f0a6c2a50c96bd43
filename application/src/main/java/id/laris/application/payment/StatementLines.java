package id.laris.application.payment;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines of bank statements that were read, each once, and what became of them. */
public interface StatementLines {
    /** @param key the same for the same line of the same statement, whenever it is uploaded again */
    record StatementLine(String key, LocalDate day, String description, Money credit, Optional<OrderNumber> matched) {}

    /** Those of the keys that were read before and matched. */
    Set<String> matchedKeys(Collection<String> keys);

    /** Keeps the lines; a line that was here is brought up to date. */
    void keep(List<StatementLine> lines);

    /** Money that came and belongs to no order we know, newest first. */
    List<StatementLine> unmatched(int most);
}
