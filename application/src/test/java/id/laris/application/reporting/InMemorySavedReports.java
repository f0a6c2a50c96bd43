package id.laris.application.reporting;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Alternative
@Singleton
public class InMemorySavedReports implements SavedReports {
    private static final Comparator<SavedReport> BY_NAME =
            Comparator.comparing(SavedReport::name).thenComparing(it -> it.id().toString());

    private final Table<UUID, SavedReport> reports;

    @Inject
    public InMemorySavedReports(Undo undo) {
        reports = new Table<>(undo);
    }

    @Override
    public void put(SavedReport report) {
        reports.put(report.id(), report);
    }

    @Override
    public Optional<SavedReport> find(UUID id) {
        return reports.all().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<SavedReport> seenBy(String who, int most) {
        return reports.all()
                .filter(it -> it.isSeenBy(who))
                .sorted(BY_NAME)
                .limit(most)
                .toList();
    }

    @Override
    public List<SavedReport> lock(String owner) {
        return reports.all()
                .filter(it -> it.owner().equals(owner))
                .sorted(BY_NAME)
                .toList();
    }

    @Override
    public boolean remove(UUID id) {
        var is = find(id).isPresent();
        if (is) reports.remove(id);
        return is;
    }
}
