package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages of providers that could not be applied, each once. They stay when the raw words are forgotten. */
public interface StrayNotices {
    /** False when it is here already; nothing changes then. */
    boolean add(StrayNotice notice);

    /** Ends one that waits. @throws id.laris.domain.shared.StaleVersion when somebody else did meanwhile */
    void end(StrayNotice notice);

    /** @throws id.laris.domain.shared.Missing notice-not-found */
    StrayNotice get(UUID id);

    /** Those that wait, the earliest first. @param after the last one of the page before */
    Page<StrayNotice> waiting(Optional<UUID> after, int most);

    /** Every one that said it is about one of these, the earliest first. */
    List<StrayNotice> about(Collection<AttemptId> attempts);

    /** Blanks why those about these were put aside. */
    void forgetNotes(Collection<AttemptId> attempts);
}
