package id.laris.domain.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Walks along the stored links in their order and notes where they do not fit. Keeps nothing but the last link and what it found. */
public final class AuditWalk {
    /** Who has so many need not know of more. */
    private static final int MOST = 200;

    private final AuditChain chain;
    private final List<AuditFinding> findings = new ArrayList<>();
    private AuditChain.Link last;
    private long entries;

    public AuditWalk(AuditChain chain) {
        this.chain = chain;
    }

    /**
     * The next stored link, by day and position.
     *
     * @param entry what it links; empty when the entry is gone
     */
    public void next(AuditChain.Link stored, UUID id, Optional<AuditEntry> entry) {
        entries++;
        var expectedPosition = last == null || !last.day().equals(stored.day()) ? 1 : last.position() + 1;
        if (stored.position() != expectedPosition)
            found(AuditFinding.Kind.REMOVED, stored.day(), expectedPosition, Optional.empty());
        else if (entry.isEmpty()) found(AuditFinding.Kind.REMOVED, stored.day(), stored.position(), Optional.of(id));
        else compare(stored, id, entry.get());
        last = stored;
    }

    private void compare(AuditChain.Link stored, UUID id, AuditEntry entry) {
        var expected = last == null ? chain.first(stored.day(), entry) : chain.after(last, stored.day(), entry);
        if (!expected.provesSameEntryAs(stored))
            found(AuditFinding.Kind.CHANGED, stored.day(), stored.position(), Optional.of(id));
        else if (!expected.sameAs(stored))
            found(AuditFinding.Kind.REORDERED, stored.day(), stored.position(), Optional.of(id));
    }

    /** An entry that no link knows. */
    public void unlinked(LocalDate day, UUID id) {
        found(AuditFinding.Kind.INSERTED, day, 0, Optional.of(id));
    }

    /** A head that is not signed, or signs something else. */
    public void wrongHead(LocalDate day, int position) {
        found(AuditFinding.Kind.HEAD, day, position, Optional.empty());
    }

    /** A head that was seen once and is not there any more, or stands for something else now. */
    public void lost(LocalDate day, int position) {
        found(AuditFinding.Kind.LOST, day, position, Optional.empty());
    }

    private void found(AuditFinding.Kind kind, LocalDate day, int position, Optional<UUID> entry) {
        if (findings.size() < MOST) findings.add(new AuditFinding(kind, day, position, entry));
    }

    public List<AuditFinding> findings() {
        return List.copyOf(findings);
    }

    public long entries() {
        return entries;
    }
}
