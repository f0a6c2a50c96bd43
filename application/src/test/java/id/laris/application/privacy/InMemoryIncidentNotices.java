package id.laris.application.privacy;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.privacy.IncidentNotice;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemoryIncidentNotices implements IncidentNotices {
    private static final Comparator<IncidentNotice> OLDEST_FIRST =
            Comparator.comparing(IncidentNotice::startedAt).thenComparing(IncidentNotice::id);
    private final Table<UUID, IncidentNotice> notices;

    @Inject
    public InMemoryIncidentNotices(Undo undo) {
        notices = new Table<>(undo);
    }

    @Override
    public void add(IncidentNotice notice) {
        notices.put(notice.id(), notice);
    }

    @Override
    public Optional<IncidentNotice> hold() {
        return notices.all().filter(notice -> !notice.isDone()).min(OLDEST_FIRST);
    }

    @Override
    public void save(IncidentNotice notice) {
        add(notice);
    }

    @Override
    public List<IncidentNotice> of(UUID incident) {
        return notices.all()
                .filter(notice -> notice.incident().equals(incident))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }
}
