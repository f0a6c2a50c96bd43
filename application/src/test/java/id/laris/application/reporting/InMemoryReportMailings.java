package id.laris.application.reporting;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryReportMailings implements ReportMailings {
    private static final Comparator<ReportMailing> LONGEST_WAITING = Comparator.comparing(ReportMailing::next)
            .thenComparing(it -> it.report().toString());

    private final Table<UUID, ReportMailing> mailings;

    @Inject
    public InMemoryReportMailings(Undo undo) {
        mailings = new Table<>(undo);
    }

    @Override
    public void put(ReportMailing mailing) {
        var last = find(mailing.report()).map(ReportMailing::last).orElse(mailing.last());
        mailings.put(
                mailing.report(),
                new ReportMailing(mailing.report(), mailing.schedule(), mailing.others(), mailing.next(), last));
    }

    @Override
    public Optional<ReportMailing> find(UUID report) {
        return mailings.find(report);
    }

    @Override
    public Map<UUID, ReportMailing> of(Collection<UUID> reports) {
        return mailings.all()
                .filter(it -> reports.contains(it.report()))
                .collect(Collectors.toMap(ReportMailing::report, it -> it));
    }

    @Override
    public Optional<ReportMailing> takeDue(Instant now) {
        return mailings.all().filter(it -> !it.next().isAfter(now)).min(LONGEST_WAITING);
    }

    @Override
    public void passed(UUID report, Optional<Instant> sent, Instant next) {
        find(report)
                .ifPresent(it -> mailings.put(
                        report, new ReportMailing(report, it.schedule(), it.others(), next, sent.or(it::last))));
    }

    @Override
    public boolean remove(UUID report) {
        var is = find(report).isPresent();
        if (is) mailings.remove(report);
        return is;
    }
}
