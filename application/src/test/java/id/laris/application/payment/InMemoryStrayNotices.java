package id.laris.application.payment;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.StrayNotice;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.StaleVersion;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryStrayNotices implements StrayNotices {
    private final Table<UUID, StrayNotice> notices;

    @Inject
    public InMemoryStrayNotices(Undo undo) {
        notices = new Table<>(undo);
    }

    @Override
    public boolean add(StrayNotice notice) {
        return notices.add(notice.id(), notice);
    }

    @Override
    public synchronized void end(StrayNotice notice) {
        if (get(notice.id()).state() != StrayNotice.State.WAITING) throw new StaleVersion("notice", notice.id());
        notices.put(notice.id(), notice);
    }

    @Override
    public StrayNotice get(UUID id) {
        return notices.find(id).orElseThrow(() -> new Missing("notice", id));
    }

    @Override
    public List<StrayNotice> about(Collection<AttemptId> attempts) {
        return notices.all()
                .filter(n -> n.attempt().filter(attempts::contains).isPresent())
                .sorted(Comparator.comparing(n -> n.id().toString()))
                .toList();
    }

    @Override
    public synchronized void forgetNotes(Collection<AttemptId> attempts) {
        about(attempts).forEach(n -> notices.put(n.id(), withoutNote(n)));
    }

    private static StrayNotice withoutNote(StrayNotice n) {
        return new StrayNotice(
                n.id(),
                n.provider(),
                n.key(),
                n.reference(),
                n.attempt(),
                n.doubt(),
                n.receivedAt(),
                n.state(),
                n.decidedBy(),
                n.decidedAt(),
                "");
    }

    @Override
    public Page<StrayNotice> waiting(Optional<UUID> after, int most) {
        var found = notices.all()
                .filter(n -> n.state() == StrayNotice.State.WAITING)
                .filter(n -> after.filter(last -> n.id().toString().compareTo(last.toString()) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(n -> n.id().toString()))
                .limit(most + 1L)
                .toList();
        return found.size() <= most
                ? new Page<>(found, Optional.empty())
                : new Page<>(
                        found.subList(0, most),
                        Optional.of(found.get(most - 1).id().toString()));
    }
}
