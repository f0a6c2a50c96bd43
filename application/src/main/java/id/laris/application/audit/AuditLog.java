package id.laris.application.audit;

import id.laris.application.shared.Page;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.audit.AuditEntry;
import id.laris.domain.identity.Origin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Entries and their links. Both are only ever added. */
public interface AuditLog {
    /** @param origin empty once it was forgotten */
    record Recorded(AuditEntry entry, Optional<Origin> origin, boolean isLinked) {}

    record LinkOf(UUID entry, Link link) {}

    /**
     * A link as it is stored.
     *
     * @param entry empty when it is gone
     * @param head of the batch that ended here, if one did
     */
    record Linked(UUID id, Link link, Optional<AuditEntry> entry, Optional<Head> head) {}

    /** The last link of a batch, signed. */
    record Head(LocalDate day, int position, byte[] proof, byte[] signature) {}

    /** Part of the transaction under way; a transaction of its own when there is none. */
    void add(AuditEntry entry, Origin origin);

    /** In a transaction of its own: it stays when the one under way is given up, and is written though that one is given up already. */
    void addApart(AuditEntry entry, Origin origin);

    /** Newest first. */
    Page<Recorded> list(AuditQuery query);

    /** Entries that have no link yet, in the order they came, for one caller at a time: others find none. In a transaction. */
    List<AuditEntry> waiting(int most);

    /** The newest link. */
    Optional<Link> lastLink();

    /** What waited waits no more. */
    void link(List<LinkOf> links, Head head);

    /** Every link with its entry, by day and position; not all in memory at once. */
    void eachLink(Consumer<Linked> walker);

    /** Heads that sign a link that is gone. */
    List<Head> headsWithoutLink();

    /** Entries that neither have a link nor wait for one. */
    List<UUID> unlinked();

    /** Addresses and devices of entries before then are forgotten; returns how many. */
    int forgetOriginsBefore(Instant limit);
}
